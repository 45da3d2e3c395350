// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Testing

/// Whatever lies in the folder of a bank, a check of it ends soon and reads nothing else.
@Suite(.unhurried) struct HostileFileTests {
  private func bank(with command: String) throws -> Candidate {
    let candidate = try Candidate()
    _ = try candidate.shell("cp -r \(testBank) bank; cd bank/pooling; \(command)")
    return candidate
  }

  @Test(
    "49: only plain files within the bank are read",
    arguments: [
      "ln -s /etc/passwd x.yaml", "ln -s ../convolution/padding.yaml x.yaml",
      "ln -s /dev/zero x.yaml", "ln -s x.yaml x.yaml", "ln -s nowhere x.yaml", "mkfifo x.yaml",
      "mkdir x.yaml.d; ln -s x.yaml.d x.yaml",
    ])
  func special(command: String) throws {
    let candidate = try bank(with: command)
    let outcome = try candidate.viva("author", "check", "bank")
    #expect(outcome.status == 66)
    #expect(outcome.messages.contains("x.yaml: "), "\(outcome.messages)")
    #expect(!outcome.output.contains("root:"))
  }

  @Test("49: folders that are links are not entered, and loops of them not followed")
  func loops() throws {
    let candidate = try bank(with: "ln -s .. loop; ln -s / root; ln -s loop loop2")
    let outcome = try candidate.viva("author", "check", "bank")
    #expect(outcome.status == 0, "\(outcome.messages)")
    #expect(outcome.output.contains("4 questions"))
  }

  @Test(
    "49: a device, a pipe or a loop of links is no bank", arguments: ["/dev/zero", "pipe", "loop"])
  func paths(path: String) throws {
    let candidate = try Candidate()
    _ = try candidate.shell("mkfifo pipe; ln -s loop loop")
    #expect(try candidate.viva("author", "check", path).status == 66)
  }

  @Test("39, 40: an alias bomb and 100 MB are refused in little time and memory")
  func memory() throws {
    let candidate = try bank(
      with: """
        python3 - <<'END'
        bomb = "topic: pooling\\na0: &a0 [x, x, x, x, x, x, x, x, x, x]\\n"
        for level in range(1, 30):
            bomb += f"a{level}: &a{level} [{', '.join([f'*a{level - 1}'] * 10)}]\\n"
        open("topic.yaml", "w").write(bomb)
        END
        (echo 'question: long'; head -c 100000000 /dev/zero | tr '\\0' x) > long.yaml
        """)
    // The greatest memory of a child that was waited for, in kB.
    let outcome = try candidate.shell(
      """
      /usr/bin/python3 - <<'END'
      import os, resource, subprocess
      done = subprocess.run([os.environ["VIVA"], "author", "check", "bank"], capture_output=True)
      print(done.stdout.decode())
      print("kB", resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)
      END
      """)
    #expect(outcome.output.contains("topic.yaml:2:5: error [V0103]"), "\(outcome.output)")
    #expect(outcome.output.contains("long.yaml:1:1: error [V0106]"))
    let size = try #require(outcome.lines.first { $0.hasPrefix("kB ") }?.dropFirst(3))
    #expect(try #require(Int(size)) < 50_000)
  }

  @Test("48: a claim of many gaps takes no longer for a long answer that almost meets it")
  func manyGaps() throws {
    let candidate = try bank(
      with: """
        claim=$(printf 'a .. %.0s' $(seq 40))b
        sed -i "s/accept: \\[取.*/accept: [\\"(a+)+\\$\\", \\"$claim\\", \\"((a | a a) .. (a | a a) .. (a | a a)) .. b\\"]/" max-pooling.yaml
        answer=$(yes a | head -20000 | tr '\\n' ' ')
        printf 'examples:\\n  - {name: long, expect: {}, answer: %s}\\n' "$answer" >> max-pooling.yaml
        """)
    let clock = ContinuousClock()
    var outcome: Outcome?
    let time = try clock.measure { outcome = try candidate.viva("author", "check", "bank") }
    #expect(outcome?.output.contains("4 questions") == true, "\(outcome?.output ?? "")")
    #expect(time < .seconds(30))
  }
}
