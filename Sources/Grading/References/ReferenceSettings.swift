// SPDX-License-Identifier: GPL-3.0-or-later

/// The numbers by which answers are compared with references. They were chosen once, on questions of
/// many subjects in both languages, and hold for every question.
struct ReferenceSettings: Sendable {
  /// What is left of the weight of a word that the question holds.
  var asked = 0.35
  /// What is left of the weight of a word in brackets or in an example.
  var aside = 0.3
  /// What a single Chinese character weighs beside a pair.
  var character = 0.35
  /// What a word counts that shares only its root with the reference's, or denies its contrary.
  var likeness = 0.8
  /// What a word counts that is said with the wrong polarity, where the rest of its point is right.
  var misplaced = 0.4
  /// What the contrary of a word takes away: a share of its weight, and of what its point earned.
  var contrary = 0.15
  /// A point is denied only where this share of it is spoken of.
  var spokenOf = 0.5
  /// What a word counts that merely resembles the reference's, times the likeness.
  var resemblance = 0.8
  /// A short point must be said whole: its credit is the share that was said to this power …
  var strictness = 1.6
  /// … which falls to 1 for points of this weight or more.
  var longPoint = 12.0
  /// The share that was earned is raised to this power: nobody says all that a reference says.
  var leniency = 0.55
  /// What is left of the score of a list of keywords where the reference is prose.
  var listed = 0.3
  /// The part of a word's weight that doesn't depend on how common it is.
  var evenness = 0.3
  /// What leads into an enumeration is a point only with this share of words that the question lacks.
  var leastNewInLead = 0.5
  /// The same for any other point.
  var leastNew = 0.2

  func exponent(ofWeight weight: Double) -> Double {
    strictness + (1 - strictness) * min(1, weight / longPoint)
  }
}
