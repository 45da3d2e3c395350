// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Testing

@Suite(.unhurried) struct BankSourceTests {
  /// A second bank, with a question of its own and a term that the first defines as well.
  private let second = """
    mkdir -p second/trees second/glossary
    cat > second/bank.yaml <<'END'
    bank: second
    title: {zh: 二, en: Second}
    about: {zh: 二, en: Second}
    END
    cat > second/trees/topic.yaml <<'END'
    topic: trees
    title: {zh: 树, en: Trees}
    END
    sed 's/^question: .*/question: \\(name)/' \(testBank)/convolution/padding.yaml > second/trees/binary-tree.yaml
    """

  private func banks(named name: String = "binary-tree") throws -> Candidate {
    let candidate = try Candidate()
    _ = try candidate.shell(second.replacing("\\(name)", with: name))
    return candidate
  }

  @Test func banksAreUsedTogether() throws {
    let candidate = try banks()
    let two = try candidate.viva("questions", "--json", "--bank", testBank, "--bank", "second")
    #expect(two.output.contains("\"binary-tree\""))
    #expect(two.output.contains("\"max-pooling\""))
    candidate.environment["VIVA_BANKS"] = testBank + ":second"
    #expect(try candidate.viva("questions", "--json").output == two.output)
  }

  @Test func thePersonsOwnBanksAreFound() throws {
    let candidate = try banks()
    candidate.environment["XDG_DATA_HOME"] = candidate.path("data")
    _ = try candidate.shell("mkdir -p data/viva/banks; mv second data/viva/banks/")
    #expect(try candidate.viva("questions").output.contains("binary-tree"))
    let alone = try candidate.viva("questions", "--bank", testBank)
    #expect(!alone.output.contains("binary-tree"))
  }

  @Test func aBrokenBankIsNamed() throws {
    let candidate = try banks(named: "Binary Tree")
    let outcome = try candidate.viva("questions", "--bank", testBank, "--bank", "second")
    #expect(outcome.status == 65)
    #expect(outcome.messages.contains("author check second"), "\(outcome.messages)")
  }

  @Test func aPartOfABankIsCheckedWithTheRest() throws {
    let candidate = try Candidate()
    _ = try candidate.shell(
      """
      cp -r \(testBank) bank
      printf 'bank: b\\ntitle: {zh: 一, en: One}\\nabout: {zh: 一, en: One}\\n' > bank/bank.yaml
      sed -i 's/^difficulty: 2/difficulty: nine/' bank/pooling/max-pooling.yaml
      """)
    let sound = try candidate.viva("author", "check", "bank/convolution/padding.yaml")
    #expect(sound.status == 0, "\(sound.output)")
    #expect(sound.output.contains("1 questions"))
    let broken = try candidate.shell("cd bank/pooling && \"$VIVA\" author check .")
    #expect(broken.status == 1)
    #expect(broken.output.contains("max-pooling.yaml:3:13: error"))
  }
}
