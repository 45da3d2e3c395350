// SPDX-License-Identifier: GPL-3.0-or-later

/// Whether terminal text is coloured. Colour only ever repeats what words and signs say.
public enum Style: Hashable, Sendable {
  case plain, ansi

  /// `text` in the colours of a tone; `text` itself must be inert.
  public func paint(_ text: String, _ tone: Tone) -> String {
    guard self == .ansi, let code = tone.code, !text.isEmpty else { return text }
    return "\u{1B}[\(code)m\(text)\u{1B}[0m"
  }
}

/// How a run of words is meant.
public enum Tone: Hashable, Sendable {
  case plain, strong, quiet
  /// Belongs to what was found: a sign, a bar, or the candidate's words that it rests on.
  case found(Mark)

  fileprivate var code: String? {
    switch self {
    case .plain: nil
    case .strong: "1"
    case .quiet: "2"
    case .found(.earned): "32"
    case .found(.partly): "33"
    case .found(.missed): "31"
    case .found(.wrong): "35"
    }
  }
}

/// How a point fared.
public enum Mark: Int, Hashable, Sendable, CaseIterable {
  case earned, partly, missed, wrong

  public var sign: String {
    switch self {
    case .earned: "✓"
    case .partly: "◐"
    case .missed: "✗"
    case .wrong: "⚠"
    }
  }

  /// For a class of style sheets.
  var name: String {
    switch self {
    case .earned: "earned"
    case .partly: "partly"
    case .missed: "missed"
    case .wrong: "wrong"
    }
  }
}
