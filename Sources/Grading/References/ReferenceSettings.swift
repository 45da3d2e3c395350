// SPDX-License-Identifier: GPL-3.0-or-later

/// The numbers by which answers are compared with references. They were chosen once, on questions of
/// many subjects in both languages, and hold for every question.
struct ReferenceSettings: Sendable {
  /// What is left of the weight of a word that the question holds.
  var asked = 0.3
  /// What is left of the weight of a word in brackets or in an example.
  var aside = 0.2
  /// What a single Chinese character weighs beside a pair.
  var character = 0.35
  /// What a word counts that shares only its root with the reference's, or denies its contrary.
  var likeness = 0.9
  /// What an everyday word counts that says nearly the same as the reference's.
  var kin = 0.8
  /// What a word counts that is said with the wrong polarity, where the rest of its point is right.
  var misplaced = 0.4
  /// What the contrary of a word takes away: a share of its weight, and of what its point earned.
  var contrary = 0.15
  /// What the contrary takes from the score in the end, where nothing else was said of the reference.
  var opposed = 0.6
  /// A point is denied only where this share of it is spoken of.
  var spokenOf = 0.5
  /// What a word counts that merely resembles the reference's, times the likeness.
  var resemblance = 0.8
  /// A short point must be said whole: its credit is the share that was said to this power …
  var strictness = 1.6
  /// … which falls to 1 for points of this weight or more.
  var longPoint = 12.0
  /// The share that was earned is raised to this power: nobody says all that a reference says.
  var leniency = 0.3125
  /// The same where the reference is a list, of which each member is to be named.
  var listLeniency = 0.6875
  /// A reference is a list when its members have fewer words than this on average.
  var longestMember = 4.0
  /// In prose the weight of a word is divided by the number of points that have it, to this power.
  var sharing = 0.5
  /// How much it counts against an answer that is not whole that the other references fit it worse.
  var agreement = 0.5
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
