// SPDX-License-Identifier: GPL-3.0-or-later

import InterviewModel
import LineEditing
import Reporting
import ScenarioCompiler
import SessionEngine

/// An interview whose candidate is a script on stdin: answers end with a line that holds only `.`,
/// lines that begin with `:` between answers are commands. Nothing is asked twice and nothing waits.
///
/// Time stands still unless the script says `:wait SECONDS`, so that the same script always gives
/// the same transcript; a wait past the limit takes what has been written as the answer.
struct ScriptedInterview {
  private let interview: Interview
  private let voice: InterviewVoice
  private var answer: [String] = []
  /// How many bytes of UTF-8 the answer may still grow by.
  private var room = LineEditor.textLimit
  private let nextLine: () -> String?

  init(_ interview: Interview, voice: InterviewVoice, nextLine: @escaping () -> String?) {
    self.interview = interview
    self.voice = voice
    self.nextLine = nextLine
  }

  /// Runs to the end of the interview or of the script, and returns the scorecard.
  mutating func run() throws(CommandFailure) -> Scorecard {
    try show(interview.tell(.started))
    while true {
      switch interview.session.phase {
      case .finished(let card): return card
      case .estimating: try show(interview.tell(.estimated(estimate())))
      default:
        guard let line = nextLine() else {
          try show(interview.tell(.quit(draft: answer.joined(separator: "\n"))))
          continue
        }
        try take(line)
      }
    }
  }

  private mutating func take(_ line: String) throws(CommandFailure) {
    if line.hasPrefix(":wait "), let seconds = Int(line.dropFirst(6)),
      (0...86_400).contains(seconds)
    {
      try wait(.seconds(seconds))
    } else if line == "." {
      let text = takeAnswer()
      try StandardOutput.line(quoted(text))
      try show(interview.tell(.submitted(answer: text)))
    } else if answer.isEmpty, line.hasPrefix(":") {
      try follow(line)
    } else {
      try write(line)
    }
  }

  /// Adds a line to the answer, as far as it fits: an answer ends where a terminal's would.
  private mutating func write(_ line: String) throws(CommandFailure) {
    if room == 0 { return }
    guard line.utf8.count < room else {
      let end = line.utf8.index(line.startIndex, offsetBy: room - 1)
      answer.append(String(line.unicodeScalars[..<end]))
      room = 0
      let limit = LineEditor.textLimit / 1024
      try StandardOutput.line(voice.say(.answering(.bufferFull(kibibytes: limit))))
      return
    }
    answer.append(line)
    room -= line.utf8.count + 1
  }

  private mutating func takeAnswer() -> String {
    defer {
      answer = []
      room = LineEditor.textLimit
    }
    return answer.joined(separator: "\n")
  }

  private mutating func wait(_ duration: Duration) throws(CommandFailure) {
    let end = interview.clock.now + duration
    if case .asking = interview.session.phase, let deadline = interview.session.deadline,
      end >= deadline
    {
      interview.clock.advance(by: deadline - interview.clock.now)
      let text = takeAnswer()
      if !text.isEmpty { try StandardOutput.line(quoted(text)) }
      try show(interview.tell(.timedOut(draft: text)))
    } else {
      interview.clock.advance(by: duration)
    }
  }

  private mutating func follow(_ line: String) throws(CommandFailure) {
    let name = line.split(separator: " ").first.map(String.init) ?? line
    try StandardOutput.line(visible(line))
    switch SessionCommand(rawValue: name) {
    case .skip: try show(interview.tell(.skipped))
    case .dontKnow: try show(interview.tell(.gaveUp))
    case .hint: try show(interview.tell(.askedForHint))
    case .flag: try show(interview.tell(.flagged))
    case .quit: try show(interview.tell(.quit(draft: "")))
    case .pause:
      try show(interview.tell(.paused))
      if case .paused = interview.session.phase { try show(interview.tell(.resumed)) }
    case .again:
      if let prompt = interview.session.currentPrompt {
        try StandardOutput.line(voice.wrapped(prompt.text[voice.language]))
      }
    case .time:
      let clocks = interview.session.remaining(at: interview.clock.now)
      let phrase = Phrase.Clock.left(
        prompt: clocks.prompt?.remaining ?? .zero, session: clocks.session.remaining)
      try StandardOutput.line(voice.say(.clock(phrase)))
    case .help: try StandardOutput.line(voice.say(.command(.help(interview.session.options.mode))))
    case nil:
      let near = nearestName(to: name, among: SessionCommand.allCases.map(\.rawValue))
      try StandardOutput.line(voice.say(.command(.unknown(name, nearest: near))))
    }
  }

  /// The next line that is not empty, when it is a number from 0 to 100; as a share of 1.
  private func estimate() -> Double? {
    while let line = nextLine() {
      if line.allSatisfy({ $0.isWhitespace || $0 == "." }) { continue }
      return points(line)
    }
    return nil
  }

  private func show(_ effects: [SessionEffect]) throws(CommandFailure) {
    for line in voice.lines(for: effects, of: interview) { try StandardOutput.line(line) }
  }

  private func quoted(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { "> " + visible(String($0)) }.joined(separator: "\n")
  }
}

/// A score that a person typed, 0 … 100, as a share of 1.
func points(_ text: String) -> Double? {
  let digits = text.filter { !$0.isWhitespace && $0 != "%" }
  guard let value = Double(digits), (0...100).contains(value) else { return nil }
  return value / 100
}
