// SPDX-License-Identifier: GPL-3.0-or-later

internal import InterviewModel

/// Finds the parts of an answer that state nothing: lists of keywords, the question given back,
/// words in no order, giving up.
struct NotAnAnswer {
  /// Sentences in which no claim is looked for.
  private(set) var silentSentences = SentenceSet()
  private(set) var flags: [AnswerFlag] = []

  init(_ reading: Reading, _ lexicon: Lexicon, question: TokenRunSet) {
    if reading.tokens.isEmpty {
      flags = [.empty]
      return
    }
    let gibberish = Gibberish(reading: reading)
    let bonds = Bonds(reading)
    let heaps = Heaps(reading: reading, lexicon: lexicon, bonds: bonds)
    let lists = Self.keywordLists(in: reading, bonds).union(heaps.sentences)
    let echoes = Self.echoes(in: reading, of: question)
    silentSentences = lists.union(echoes)
    var (total, listed, echoed) = (0, 0, 0)
    for token in reading.tokens where token.kind != .mark {
      total += 1
      if !lists.isEmpty, lists.contains(token.sentence) { listed += 1 }
      if !echoes.isEmpty, echoes.contains(token.sentence) { echoed += 1 }
    }
    if Self.givesUp(reading, total: total) { flags.append(.gaveUp) }
    if listed * 5 >= total * 3, listed > 0 { flags.append(.keywordList) }
    if echoed * 5 >= total * 3, echoed > 0 { flags.append(.echo) }
    if gibberish.isShuffled || gibberish.isNoLanguage {
      flags.append(.gibberish)
      silentSentences = SentenceSet(first: Int(reading.tokens.last?.sentence ?? 0) + 1)
    }
    if reading.isTruncated { flags.append(.truncated) }
  }

  // MARK: Keyword lists

  /// Neighbouring sentences without anything that holds a statement together form one list when
  /// they name at least this many things.
  private static let leastListed = 4

  private static func keywordLists(in reading: Reading, _ bonds: Bonds) -> SentenceSet {
    var sentences: [(number: Int32, all: Int, bound: Int, steps: Int)] = []
    forEachSegment(of: reading, bonds) { segment, isBound in
      let sentence = reading.sentence(of: segment)
      if sentences.last?.number != sentence { sentences.append((sentence, 0, 0, 0)) }
      let last = sentences.count - 1
      sentences[last].all += 1
      if isBound {
        sentences[last].bound += 1
      } else if bonds.lead(segment) {
        sentences[last].steps += 1
      }
    }
    var lists = SentenceSet()
    var run: [Int32] = []
    var listed = 0
    func close() {
      if listed >= leastListed { for sentence in run { lists.insert(sentence) } }
      run = []
      listed = 0
    }
    for found in sentences {
      // One bound segment in six is still a list: "… of …" inside a term unknown to the glossary.
      // Segments that begin with a verb are steps (加上两倍的 padding，除以 stride) when most do.
      let isSteps = found.steps * 2 > found.all
      if found.bound * 6 <= found.all, !isSteps {
        run.append(found.number)
        listed += found.all
      } else {
        close()
      }
    }
    close()
    return lists
  }

  /// Stretches between commas, 、 and line ends; where nothing binds a stretch together, also between
  /// slashes, bars and blanks in Chinese: FCN/UNet in a statement is no list.
  private static func forEachSegment(
    of reading: Reading, _ bonds: Bonds, _ body: (_ segment: Span, _ isBound: Bool) -> Void
  ) {
    forEachPiece(of: Span(start: 0, end: reading.tokens.count), reading) { _, token in
      token.symbol == 0x3001
    } body: { stretch in
      if bonds.hold(stretch) { return body(stretch, true) }
      forEachPiece(of: stretch, reading) { isSpaced, token in
        isSpaced || token.symbol == 0x2F || token.symbol == 0x7C
      } body: { piece in
        body(piece, bonds.hold(piece))
      }
    }
  }

  /// The parts of a stretch between the ends of clauses and the places where `cuts` says so; it is told
  /// whether a blank stands between two Chinese characters, and asked of marks. A mark that cuts is part
  /// of neither side.
  @inline(__always)
  private static func forEachPiece(
    of stretch: Span, _ reading: Reading, cuts: (Bool, Token) -> Bool, body: (Span) -> Void
  ) {
    var start = stretch.start
    reading.tokens.withUnsafeBufferPointer { tokens in
      for index in stretch.start..<stretch.end {
        let token = tokens[index]
        if index > start {
          let previous = tokens[index - 1]
          let isSpaced = token.start > previous.end && token.kind == .han && previous.kind == .han
          if previous.clause != token.clause || isSpaced && cuts(true, token) {
            body(Span(start: start, end: index))
            start = index
          }
        }
        if token.kind == .mark, cuts(false, token) {
          if index > start { body(Span(start: start, end: index)) }
          start = index + 1
        }
      }
    }
    if stretch.end > start { body(Span(start: start, end: stretch.end)) }
  }

  // MARK: Echo

  /// Sentences of which four fifths repeat the question.
  private static func echoes(in reading: Reading, of question: TokenRunSet) -> SentenceSet {
    var echoes = SentenceSet()
    var (sentence, all, repeated) = (Int32(-1), 0, 0)
    func close() { if all > 0, 5 * repeated >= 4 * all { echoes.insert(sentence) } }
    TokenRun.forEach(in: reading.tokens) { number, run in
      if number != sentence {
        close()
        (sentence, all, repeated) = (number, 0, 0)
      }
      all += 1
      if question.contains(run) { repeated += 1 }
    }
    close()
    return echoes
  }

  // MARK: Giving up

  /// A phrase of giving up and little else; the skip of "skip connection" gives nothing up.
  private static func givesUp(_ reading: Reading, total: Int) -> Bool {
    let surrenders = reading.spans(of: .surrender).filter { !reading.isInsideLongerTerm($0) }
    let said = surrenders.reduce(0) { $0 + $1.end - $1.start }
    return said > 0 && total <= 4 * said + 8 && total <= 24
  }
}
