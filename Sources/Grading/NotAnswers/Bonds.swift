// SPDX-License-Identifier: GPL-3.0-or-later

/// What makes a statement of the words around it: function words and operators anywhere, a verb
/// where something stands on both its sides (共享权重 alone is a noun phrase, 卷积核共享权重 is not).
struct Bonds {
  private var function: [Bool]
  private var named: [Bool] = []
  /// In order of start.
  private var verbs: [Span] = []
  /// Chinese adjectives that say how the thing before them is: 速度快, 显存占得多.
  private var qualities: [Bool] = []

  init(_ reading: Reading) {
    let count = reading.tokens.count
    function = Array(repeating: false, count: count)
    // The length of the longest term that a token is part of: what lies inside a term binds nothing.
    var termLength = Array(repeating: Int32(0), count: count)
    termLength.withUnsafeMutableBufferPointer { termLength in
      for form in reading.termForms {
        if form.isRelation { verbs.append(form.span) }
        if form.isConcept {
          let length = form.end - form.start
          for index in Int(form.start)..<Int(form.end) where termLength[index] < length {
            termLength[index] = length
          }
        }
      }
    }
    func isFree(_ span: Span) -> Bool { termLength[span.start] <= span.end - span.start }
    verbs.removeAll { !isFree($0) }
    for role in [Lexicon.Role.connective, .negator] {
      for span in reading.spans(of: role) where isFree(span) { function[span.start] = true }
    }
    named = termLength.map { $0 > 0 }
    qualities = reading.tokens.map {
      $0.kind == .han && FunctionWords.qualities.contains($0.symbol)
    }
    // What ends a longer term is part of its name: a list of 收敛快, 显存多 is a list.
    for form in reading.termForms where form.end - form.start > 1 {
      qualities[Int(form.end) - 1] = false
    }
    for index in reading.tokens.indices where reading.tokens[index].kind == .mark {
      if Self.isOperator(reading.tokens[index].symbol) { function[index] = true }
    }
  }

  /// A stretch of this many words and characters of which less than half are names of things says
  /// something, with verbs that the bank doesn't know.
  private static let leastSpeech = 6

  func hold(_ segment: Span) -> Bool {
    let range = segment.start..<segment.end
    if range.contains(where: { function[$0] }) { return true }
    if range.count >= Self.leastSpeech, 2 * range.count(where: { named[$0] }) < range.count {
      return true
    }
    if endsWithQuality(range) { return true }
    // Binary search for the first verb that begins inside the segment.
    var low = 0
    var high = verbs.count
    while low < high {
      let middle = (low + high) / 2
      if verbs[middle].start <= segment.start { low = middle + 1 } else { high = middle }
    }
    return verbs[low...].prefix { $0.start < segment.end }.contains { $0.end < segment.end }
  }

  /// 大小 and 快慢 name a thing.
  private func endsWithQuality(_ range: Range<Int>) -> Bool {
    guard let last = range.last, range.count >= 2, qualities[last], !named[last] else {
      return false
    }
    return !qualities[last - 1]
  }

  /// Whether a small word or an operator begins here.
  func binds(_ index: Int) -> Bool { function[index] }

  /// Whether a token is part of the name of a thing.
  func isNamed(_ index: Int) -> Bool { named[index] }

  /// Whether a segment begins with a verb and goes on.
  func lead(_ segment: Span) -> Bool {
    var low = 0
    var high = verbs.count
    while low < high {
      let middle = (low + high) / 2
      if verbs[middle].start < segment.start { low = middle + 1 } else { high = middle }
    }
    while low < verbs.count, verbs[low].start == segment.start {
      if verbs[low].end < segment.end { return true }
      low += 1
    }
    return false
  }

  /// = → ⇒ : < > ≈ ≤ ≥
  private static func isOperator(_ mark: UInt32) -> Bool {
    switch mark {
    case 0x3D, 0x2192, 0x21D2, 0x3A, 0x3C, 0x3E, 0x2248, 0x2264, 0x2265: true
    default: false
    }
  }
}
