// SPDX-License-Identifier: GPL-3.0-or-later

/// One thing that differs in meaning between two versions of a bank.
public struct BankChange: Hashable, Sendable {
  public enum Subject: String, Sendable, CaseIterable { case question, topic, term, scenario }

  /// What the change is felt in.
  public enum Effect: String, Sendable, CaseIterable {
    /// The same answer may get another score.
    case grading
    /// What is asked, when, and for how long.
    case interview
    /// Only how something is said.
    case wording
  }

  public enum Kind: String, Sendable { case added, removed, renamed, changed }

  public var subject: Subject
  /// Of the question, topic, term or scenario.
  public var id: String
  public var effect: Effect
  public var kind: Kind
  /// What of it: “weight of placement”; empty for the whole.
  public var part: String
  /// Empty where there was or is nothing to show.
  public var old: String
  public var new: String

  init(
    _ subject: Subject, _ id: String, _ effect: Effect, _ kind: Kind, _ part: String = "",
    old: String = "", new: String = ""
  ) {
    self.subject = subject
    self.id = id
    self.effect = effect
    self.kind = kind
    self.part = part
    self.old = old
    self.new = new
  }

  /// The change in one line: `~ weight of placement: 1 → 2`.
  public var sentence: String {
    let what = part.isEmpty ? "the \(subject.rawValue)" : part
    switch kind {
    case .added: return "+ " + what + (new.isEmpty ? "" : ": " + new)
    case .removed: return "- " + what + (old.isEmpty ? "" : ": " + old)
    case .renamed: return "~ " + what + ": \(old) is now called \(new)"
    case .changed: return "~ " + what + (old.isEmpty && new.isEmpty ? "" : ": \(old) → \(new)")
    }
  }
}
