// SPDX-License-Identifier: GPL-3.0-or-later

/// One fault of an authored file, with its place.
public struct Diagnostic: Hashable, Sendable {
  public enum Severity: String, Sendable { case error, warning }

  public var place: Place
  public var fault: Fault

  public init(_ fault: Fault, at place: Place) {
    self.place = place
    self.fault = fault
  }

  public var severity: Severity { fault.severity }

  /// `file:line:column: severity [code]: sentence`, the form that editors jump to.
  public var rendered: String {
    "\(place.file):\(place.line):\(place.column): \(severity.rawValue) [\(fault.code)]: "
      + fault.message
  }
}

extension Diagnostic: Comparable {
  public static func < (lhs: Diagnostic, rhs: Diagnostic) -> Bool {
    (lhs.place, lhs.fault.code, lhs.fault.message) < (rhs.place, rhs.fault.code, rhs.fault.message)
  }
}
