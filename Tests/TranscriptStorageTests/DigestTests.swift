// SPDX-License-Identifier: GPL-3.0-or-later

import Testing

@testable import TranscriptStorage

@Suite struct DigestTests {
  /// The vectors of FIPS 180-4 and NIST's examples.
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    (
      "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqr"
        + "lmnopqrsmnopqrstnopqrstu",
      "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"
    ),
  ])
  func knownVectors(text: String, digest: String) {
    #expect(SHA256.digest(of: text) == digest)
  }

  /// Every way in which the end of the text can lie in its last block.
  @Test func paddingAtEveryLength() {
    let joined = (0...130).map { SHA256.digest(of: String(repeating: "a", count: $0)) }.joined()
    #expect(
      SHA256.digest(of: joined)
        == "5eee4c50e1b5ec4f1a47f34c25ca988850b49da7904f5ab1b3abc5cc0ae66ef9")
  }

  @Test func version7LayoutOfTheExampleInTheStandard() {
    // RFC 9562, appendix A.6.
    var chance: [UInt64] = [0xCC3, 0x18C4_DC0C_0C07_398F]
    let text = uuidVersion7(at: Timestamp(millisecondsSince1970: 0x017F_22E2_79B0)) {
      chance.removeFirst()
    }
    #expect(text == "017f22e2-79b0-7cc3-98c4-dc0c0c07398f")
  }
}
