// SPDX-License-Identifier: GPL-3.0-or-later

import InterviewModel

extension Duration {
  /// Minutes and seconds as a clock shows them, `2:05` or `1:02:05`, to the nearest second and
  /// never below zero.
  public var onClock: String { clockText(seconds: Int(inSeconds.rounded())) }

  /// The same for time that is left: a second counts until it is over.
  public var leftOnClock: String { clockText(seconds: Int(inSeconds.rounded(.up))) }

  /// Minutes and seconds as one says them: “3 min”, “1 min 30 s”.
  var spoken: LocalizedText {
    let seconds = max(0, Int(inSeconds.rounded()))
    let (minutes, rest) = (seconds / 60, seconds % 60)
    if rest == 0, minutes > 0 { return say("\(minutes) 分钟", "\(minutes) min") }
    if minutes == 0 { return say("\(rest) 秒", "\(rest) s") }
    return say("\(minutes) 分 \(rest) 秒", "\(minutes) min \(rest) s")
  }
}

extension Double {
  /// A share of 1 as whole points out of 100.
  public var points: Int { isFinite ? Int((Swift.min(1, Swift.max(0, self)) * 100).rounded()) : 0 }

  /// With one digit behind the point and a real minus sign.
  public var withOneDigit: String {
    guard isFinite, magnitude < 1e6 else { return "–" }
    let tenths = Int((magnitude * 10).rounded())
    return (self < 0 && tenths > 0 ? "−" : "") + "\(tenths / 10).\(tenths % 10)"
  }

  /// With two digits behind the point and a real minus sign.
  public var withTwoDigits: String {
    guard isFinite, magnitude < 1e6 else { return "–" }
    let hundredths = Int((magnitude * 100).rounded())
    return (self < 0 && hundredths > 0 ? "−" : "")
      + "\(hundredths / 100).\(hundredths / 10 % 10)\(hundredths % 10)"
  }
}

/// “1 question”, “2 questions”.
func counted(_ count: Int, _ noun: String) -> String {
  count == 1 ? "1 \(noun)" : "\(count) \(noun)s"
}

extension String {
  /// Without the full stop at its end, to be quoted inside another sentence.
  var withoutFullStop: String {
    let end: Set<Character> = [".", "。", " ", "\n"]
    var text = Substring(self)
    while let last = text.last, end.contains(last) { text.removeLast() }
    return String(text)
  }
}

extension LocalizedText {
  /// In quotation marks of each language, without its full stop.
  var quoted: LocalizedText {
    say("「\(zh.onOneLine.withoutFullStop)」", "“\(en.onOneLine.withoutFullStop)”")
  }
}

/// Words in the quotation marks of each language.
func quoted(_ text: String) -> LocalizedText { say("「\(text)」", "“\(text)”") }

private func clockText(seconds: Int) -> String {
  let seconds = max(0, seconds)
  let (hours, minutes) = (seconds / 3600, seconds / 60 % 60)
  let tail = "\(seconds % 60 < 10 ? "0" : "")\(seconds % 60)"
  return hours > 0 ? "\(hours):\(minutes < 10 ? "0" : "")\(minutes):\(tail)" : "\(minutes):\(tail)"
}
