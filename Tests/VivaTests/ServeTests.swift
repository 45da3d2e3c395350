// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Testing

@Suite(.unhurried) struct ServeTests {
  @Test(
    "prints its address, serves, and ends with 128 + n",
    arguments: [("INT", 130), ("TERM", 143), ("HUP", 129)])
  func servesUntilASignal(signal: String, status: Int32) throws {
    let candidate = try Candidate()
    _ = try candidate.viva("rehearse", "--language", "en", input: "same kernel\n.\n")
    let outcome = try candidate.shell(
      """
      $VIVA serve --language en >address 2>messages & server=$!
      \(waitForAddress)
      exec 3<>/dev/tcp/127.0.0.1/$port
      printf 'GET %s HTTP/1.1\\r\\nHost: 127.0.0.1:%s\\r\\n\\r\\n' "$path" "$port" >&3
      cat <&3
      kill -\(signal) $server
      wait $server
      """)
    #expect(outcome.status == status)
    #expect(outcome.output.hasPrefix("HTTP/1.1 200 OK"))
    #expect(outcome.output.contains("<a href=\"session/"))
    let address = try String(contentsOfFile: candidate.path("address"), encoding: .utf8)
    #expect(address.wholeMatch(of: /http:\/\/127\.0\.0\.1:[0-9]+\/[0-9a-f]{32}\/\n/) != nil)
    let messages = try String(contentsOfFile: candidate.path("messages"), encoding: .utf8)
    #expect(messages.contains("Ctrl-C ends it"))
  }

  @Test func aPortThatIsTakenIs69() throws {
    let candidate = try Candidate()
    _ = try candidate.viva("rehearse", input: ":quit\n")
    let outcome = try candidate.shell(
      """
      $VIVA serve >address & server=$!
      \(waitForAddress)
      $VIVA serve --language en --port $port; status=$?
      kill $server
      exit $status
      """)
    #expect(outcome.status == 69)
    #expect(outcome.output == "")
    #expect(outcome.messages.contains("is taken. Choose another"))
  }

  @Test func withoutTranscriptsOrWithABadPortItSaysSo() throws {
    let candidate = try Candidate()
    #expect(try candidate.viva("serve").status == 66)
    for port in ["70000", "-1", "x"] {
      #expect(try candidate.viva("serve", "--port=\(port)").status == 64)
    }
  }

  @Test func aBankWithFaultsHidesNoTranscripts() throws {
    let candidate = try Candidate()
    _ = try candidate.viva("rehearse", input: ":quit\n")
    candidate.environment["VIVA_BANKS"] = candidate.path("nowhere")
    let outcome = try candidate.shell(
      """
      $VIVA serve >address & server=$!
      \(waitForAddress)
      kill $server; wait $server
      """)
    #expect(outcome.status == 143)
    #expect(outcome.messages.contains("nowhere"))
  }

  /// Bash that sets `port` and `path` as soon as the address is there.
  private let waitForAddress = """
    until grep -q / address; do sleep 0.05; kill -0 $server || exit 99; done
    read -r address <address; rest=${address#http://127.0.0.1:}
    port=${rest%%/*}; path=/${rest#*/}
    """
}
