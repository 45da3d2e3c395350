// SPDX-License-Identifier: GPL-3.0-or-later

/// Takes the inflection off an English word: plural, third person, past and -ing.
///
/// Only inflection: *normalize* and *normalization* stay apart, the glossary says when they mean
/// the same. The stem is a key for comparison and need not be a word.
enum EnglishStem {
  static func of(_ word: String) -> String {
    if let base = irregular[word] { return base }
    var letters = Array(word.utf8)
    guard letters.count > 3, letters.allSatisfy({ $0 >= 0x61 && $0 <= 0x7A }) else { return word }
    if ends(letters, "ies") && letters.count > 4 {
      letters.removeLast(3)
      letters.append(UInt8(ascii: "y"))
    } else if ends(letters, "sses") || ends(letters, "xes") || ends(letters, "ches")
      || ends(letters, "shes")
    {
      letters.removeLast(2)
    } else if ends(letters, "s") && !ends(letters, "ss") && !ends(letters, "us")
      && !ends(letters, "is")
    {
      letters.removeLast()
    }
    if let base = irregular[String(decoding: letters, as: UTF8.self)] { return base }
    if ends(letters, "ied") && letters.count > 4 {
      letters.removeLast(3)
      letters.append(UInt8(ascii: "y"))
    } else if ends(letters, "ed") && hasVowel(letters.dropLast(2)) && letters.count > 4 {
      letters.removeLast(2)
      undouble(&letters)
    } else if ends(letters, "ing") && hasVowel(letters.dropLast(3)) && letters.count > 5 {
      letters.removeLast(3)
      undouble(&letters)
    }
    if letters.count > 3, letters.last == UInt8(ascii: "e") { letters.removeLast() }
    return String(decoding: letters, as: UTF8.self)
  }

  private static func ends(_ letters: [UInt8], _ suffix: String) -> Bool {
    letters.count >= suffix.utf8.count
      && letters.suffix(suffix.utf8.count).elementsEqual(suffix.utf8)
  }

  private static func hasVowel(_ letters: ArraySlice<UInt8>) -> Bool {
    letters.contains { "aeiouy".utf8.contains($0) }
  }

  /// stopp → stop, but not fall → fal, pass → pas, fizz → fiz.
  private static func undouble(_ letters: inout [UInt8]) {
    guard let last = letters.last, letters.count > 3, letters[letters.count - 2] == last,
      !"aeiouylsz".utf8.contains(last)
    else { return }
    letters.removeLast()
  }

  private static let irregular: [String: String] = [
    "is": "be", "are": "be", "was": "be", "were": "be", "been": "be", "being": "be", "am": "be",
    "has": "have", "had": "have", "having": "have", "does": "do", "did": "do", "done": "do",
    "uses": "use", "used": "use", "using": "use", "grew": "grow", "grown": "grow",
    "made": "make", "makes": "make", "making": "make", "took": "take", "taken": "take",
    "takes": "take", "taking": "take", "lost": "lose", "losing": "lose", "loses": "lose",
    "kept": "keep", "learnt": "learn", "led": "lead", "brought": "bring", "saw": "see",
    "seen": "see", "sees": "see", "fed": "feed", "gave": "give", "given": "give",
    "gives": "give", "giving": "give", "chose": "choose", "chosen": "choose", "went": "go",
    "gone": "go", "goes": "go", "going": "go", "added": "add", "adding": "add", "adds": "add",
    "matrices": "matrix", "weights": "weight", "indices": "index", "biases": "bias",
    "better": "better", "tied": "tie", "tying": "tie", "ties": "tie", "during": "during",
    "string": "string", "thing": "thing", "things": "thing", "need": "need", "needs": "need",
    "needed": "need", "feed": "feed", "speed": "speed", "exceed": "exceed", "falling": "fall",
    "fell": "fall", "fallen": "fall", "less": "less", "this": "this", "bias": "bias",
    "axes": "axis", "bases": "basis", "analyses": "analysis", "means": "mean", "meant": "mean",
    "ran": "run", "running": "run", "runs": "run", "cutting": "cut", "cuts": "cut",
    "splitting": "split", "splits": "split", "summed": "sum", "summing": "sum", "sums": "sum",
  ]
}
