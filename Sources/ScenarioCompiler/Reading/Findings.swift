// SPDX-License-Identifier: GPL-3.0-or-later

internal import InterviewModel

/// What comes to light while one file is read, beside what it says: one is shared by all who read
/// a part of that file.
final class Findings {
  let file: String
  private(set) var faults: [Diagnostic] = []
  private(set) var references: [Reference] = []
  /// The parts within the file, each with its place.
  private(set) var parts: [(part: Part, place: Place)] = []

  init(file: String) { self.file = file }

  func report(_ fault: Fault, at place: Place) { report(Diagnostic(fault, at: place)) }

  func report(_ diagnostic: Diagnostic) { faults.append(diagnostic) }

  func mention(_ target: Reference.Target, mayBeOutdated: Bool = false, at place: Place) {
    references.append(Reference(target: target, place: place, mayBeOutdated: mayBeOutdated))
  }

  func locate(_ part: Part, at place: Place) { parts.append((part, place)) }

  /// Reports a file that is not called what its id wants it to be.
  func expectName(_ name: String, for id: String, at place: Place) {
    if file == name || file.hasSuffix("/" + name) { return }
    report(.nameMismatch(id: id, expected: name), at: place)
  }
}
