// SPDX-License-Identifier: GPL-3.0-or-later

public import InterviewModel

/// What `bank.yaml` says of the folder that it stands in.
public struct AuthoredBank: Hashable, Sendable {
  public var id: String
  public var title: LocalizedText
  /// What the bank is for, in a sentence.
  public var about: LocalizedText
}
