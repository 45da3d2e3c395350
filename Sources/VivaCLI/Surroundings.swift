// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import InterviewModel

/// What the program is told by its environment: language, folders, the kind of terminal.
struct Surroundings {
  let variables: [String: String]
  /// The program's own file, links followed.
  let program: String?

  static func current() -> Surroundings {
    Surroundings(
      variables: ProcessInfo.processInfo.environment,
      program: try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe"))
  }

  /// A variable that is set and not empty.
  subscript(_ name: String) -> String? {
    variables[name].flatMap { $0.isEmpty ? nil : $0 }
  }

  /// The locale's language: Chinese for zh…, English for everything else.
  var language: Language {
    let locale = self["LC_ALL"] ?? self["LC_MESSAGES"] ?? self["LANG"] ?? ""
    return locale.hasPrefix("zh") ? .zh : .en
  }

  /// Where transcripts are kept unless a flag says otherwise.
  var databasePath: String {
    self["VIVA_DATABASE"]
      ?? folder("XDG_DATA_HOME", standard: ".local/share") + "/viva/transcripts.sqlite"
  }

  /// The folder where a person keeps banks, each a folder of its own.
  var banksFolder: String { folder("XDG_DATA_HOME", standard: ".local/share") + "/viva/banks" }

  /// The folder for what can be made anew at any time.
  var cacheFolder: String { folder("XDG_CACHE_HOME", standard: ".cache") + "/viva" }

  /// The XDG rules: a relative path in such a variable is to be ignored.
  private func folder(_ variable: String, standard: String) -> String {
    if let path = self[variable], path.hasPrefix("/") { return path }
    return (self["HOME"] ?? ".") + "/" + standard
  }

  /// Whether output to a file descriptor may be coloured.
  func allowsColor(on descriptor: Int32) -> Bool {
    isatty(descriptor) == 1 && self["NO_COLOR"] == nil && self["TERM"] != "dumb"
  }
}
