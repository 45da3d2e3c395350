// SPDX-License-Identifier: GPL-3.0-or-later

public import ScenarioCompiler

/// The files of banks with everything mended that a machine can mend.
///
/// Mending goes on in rounds: a key that is spelt right lets what stands under it be read, and faults
/// of it come to light.
public struct Mending: Sendable {
  /// All files, mended or not, in the order given.
  public private(set) var files: [SourceFile]
  /// What was wrong, with what was done, in order of place.
  public private(set) var mended: [CheckReport.Finding] = []

  /// Rounds at most: no format nests deeper than this many keys.
  private static let mostRounds = 8

  /// Only files in which `isOpen` holds are changed.
  public init(_ files: [SourceFile], where isOpen: (SourceFile) -> Bool = { _ in true }) {
    self.files = files
    let open = Set(files.filter(isOpen).map(\.path))
    for _ in 0..<Self.mostRounds {
      let round = Round(self.files, open: open)
      if round.made.isEmpty { break }
      self.files = round.result
      mended += round.made
    }
    mended.sort { $0.diagnostic < $1.diagnostic }
  }
}

/// One pass over all faults.
private struct Round {
  private let files: [SourceFile]
  private let read: [ReadFile]
  /// Faults by which a fix would do harm, as many as there were.
  private let known: [Harm: Int]
  private(set) var made: [CheckReport.Finding] = []

  init(_ files: [SourceFile], open: Set<String>) {
    self.files = files
    read = files.map(ReadFile.init)
    let compilation = BankCompiler.compile(read)
    known = Harm.count(compilation)
    var seen: Set<Fix> = []
    let open = files.filter { open.contains($0.path) }
    let diagnostics = compilation.diagnostics
    let wanted = CheckReport.findings(diagnostics, in: open).filter { finding in
      guard let fix = finding.fix, !isUsedElsewhere(finding.diagnostic) else { return false }
      return seen.insert(fix).inserted
    }
    make(wanted[...])
  }

  var result: [SourceFile] { files(with: made).map(\.file) }

  /// Makes those of the fixes that do no harm. When all of them together do none, that is known
  /// after one look; else either half is looked at.
  private mutating func make(_ wanted: ArraySlice<CheckReport.Finding>) {
    guard !wanted.isEmpty else { return }
    if isHarmless(made + wanted) {
      made += wanted
    } else if wanted.count > 1 {
      let middle = wanted.startIndex + wanted.count / 2
      make(wanted[..<middle])
      make(wanted[middle...])
    }
  }

  private func isHarmless(_ fixes: [CheckReport.Finding]) -> Bool {
    let compilation = BankCompiler.compile(files(with: fixes).map(\.read))
    return Harm.count(compilation).allSatisfy { known[$0, default: 0] >= $1 }
  }

  private func files(
    with findings: [CheckReport.Finding]
  ) -> [(file: SourceFile, read: ReadFile)] {
    let fixes = Dictionary(grouping: findings.compactMap(\.fix), by: \.place.file)
    return zip(files, read).map { file, read in
      guard let fixes = fixes[file.path] else { return (file, read) }
      let mended = file.mended(by: fixes)
      return (mended, ReadFile(mended))
    }
  }

  /// Whether a claim or a condition calls something by the name that would be changed.
  private func isUsedElsewhere(_ diagnostic: Diagnostic) -> Bool {
    guard case .badIdentifier(let name) = diagnostic.fault else { return false }
    return files.contains { $0.text.contains("<\(name)>") || $0.text.contains("(\(name))") }
  }
}

/// What must not come of a fix: a file that cannot be read, or an id that is there already.
private struct Harm: Hashable {
  var file: String
  var isUnreadable: Bool

  static func count(_ compilation: Compilation) -> [Harm: Int] {
    var count: [Harm: Int] = [:]
    for diagnostic in compilation.diagnostics {
      switch diagnostic.fault.kind {
      case .notYAML, .duplicateKey, .anchor, .emptyFile, .unknownKind, .unquotedText, .duplicateID:
        let harm = Harm(
          file: diagnostic.place.file, isUnreadable: diagnostic.fault.kind != .duplicateID)
        count[harm, default: 0] += 1
      default: break
      }
    }
    return count
  }
}
