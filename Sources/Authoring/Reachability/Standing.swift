// SPDX-License-Identifier: GPL-3.0-or-later

/// How the question itself ended, as far as guards can tell. A skip is an answer that says nothing.
enum Opening: Int, Hashable, Sendable {
  case answered, timedOut, gaveUp
}

/// How a criterion stands once a question and its follow-ups are over.
struct Standing: Hashable, Sendable {
  /// What guards see of it; exactly one is true.
  enum Fact: String, Hashable, Sendable {
    case missed, partly, hit, contradicted
  }

  let fact: Fact
  /// What it counts in the score. Points that a hint gave away or a follow-up recovered count half.
  let credit: Double
  /// The opposite was said at some time, which costs for good.
  let isHeldAgainst: Bool

  private init(_ fact: Fact, _ credit: Double, held: Bool = false) {
    self.fact = fact
    self.credit = credit
    isHeldAgainst = held
  }

  static let missed = Standing(.missed, 0)

  /// Every way in which a criterion can end, the plainest first.
  ///
  /// More than two follow-ups bring nothing new: of all that is said later, only whether the point
  /// was earned, half earned or contradicted counts. Hints reach what one follow-up reaches, so they
  /// make a difference only where there is none.
  ///
  /// - Parameters:
  ///   - opening: How the question itself ended.
  ///   - followUps: How many follow-ups the question may draw.
  ///   - canBePartly: The criterion has claims that earn half.
  /// - Returns: At least one.
  static func all(after opening: Opening, followUps: Int, canBePartly: Bool) -> [Standing] {
    var all: [Standing]
    switch opening {
    case .gaveUp:
      // Nothing is earned by giving up, but one follow-up may come after it.
      all = [missed, Standing(.contradicted, 0, held: true)]
      if followUps > 0 {
        all += [Standing(.hit, 0.5), Standing(.hit, 0.5, held: true)]
        if canBePartly {
          all += [Standing(.partly, 0.25), Standing(.contradicted, 0.25, held: true)]
        }
      }
    case .answered, .timedOut:
      all = [missed, Standing(.hit, 1), Standing(.contradicted, 0, held: true)]
      if canBePartly { all += [Standing(.partly, 0.5), Standing(.partly, 0.25)] }
      all.append(Standing(.hit, 0.5))
      if followUps > 0 {
        all += [Standing(.hit, 1, held: true), Standing(.hit, 0.5, held: true)]
        if canBePartly {
          all += [
            Standing(.hit, 0.75), Standing(.contradicted, 0.5, held: true),
            Standing(.contradicted, 0.25, held: true),
          ]
        }
      }
      if followUps > 1, canBePartly { all.append(Standing(.hit, 0.75, held: true)) }
    }
    return all
  }
}
