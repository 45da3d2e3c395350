// SPDX-License-Identifier: GPL-3.0-or-later

import InterviewModel

extension Session {
  mutating func hint(for open: OpenPrompt) -> Response {
    guard options.mode == .practice else { return .refused(.noHintsInExam) }
    guard let criterion = open.inquiry.hint(for: open.prompt, alreadyShown: open.hints) else {
      return .refused(.noHintsLeft)
    }
    var open = open
    open.hints.append(criterion.id)
    phase = .asking(open)
    return .effects([.hint(criterion.hint, criterion.id)])
  }

  mutating func flag(_ open: OpenPrompt) -> [SessionEffect] {
    var open = open
    open.flagged = true
    phase = .asking(open)
    return [.flagged(turn: turns.count + 1)]
  }

  mutating func flag(_ pending: PendingAnswer) -> [SessionEffect] {
    var pending = pending
    pending.open.flagged = true
    phase = .grading(pending)
    return [.flagged(turn: turns.count + 1)]
  }

  mutating func pause(_ open: OpenPrompt) -> Response {
    if options.mode == .exam && pausesUsed > 0 { return .refused(.pauseUsed) }
    pausesUsed += 1
    phase = .paused(open)
    return .effects([.paused])
  }

  mutating func resume(_ open: OpenPrompt) -> [SessionEffect] {
    phase = .asking(open)
    return [.resumed]
  }
}
