// SPDX-License-Identifier: GPL-3.0-or-later

import Testing

@testable import LineEditing

@Suite struct KeyboardBytesTests {
  @Test func aCharacterWaitsForItsLastByte() {
    var stream = CharacterStream()
    let bytes = Array("a中🙂".utf8)
    var typed: [UInt8] = []
    for byte in bytes {
      typed += stream.append([byte])
      #expect(String(validating: typed, as: UTF8.self) != nil)
    }
    #expect(typed == bytes)
  }

  @Test(
    arguments: [
      ([0x80, 0x61], "\u{FFFD}a"), ([0xE4, 0xB8, 0x61], "\u{FFFD}a"),
      ([0xC0, 0xAF], "\u{FFFD}\u{FFFD}"), ([0xF8, 0x61], "\u{FFFD}a"),
    ] as [([UInt8], String)])
  func whatIsNoUTF8IsReplaced(bytes: [UInt8], expected: String) {
    var stream = CharacterStream()
    #expect(String(decoding: stream.append(bytes), as: UTF8.self) == expected)
  }

  @Test func surrogatesAreReplaced() {
    var stream = CharacterStream()
    let typed = stream.append([0xED, 0xA0, 0x80, 0x61])
    #expect(String(validating: typed, as: UTF8.self)?.hasSuffix("a") == true)
  }

  @Test func theRestOfADroppedCharacterIsDroppedToo() {
    var stream = CharacterStream()
    #expect(stream.append([0x61, 0xE4, 0xB8]) == [0x61])
    stream.dropIncomplete()
    #expect(stream.append([0xAD, 0x62]) == [0x62])
  }

  @Test func pastedTextEndsAtItsMarkHoweverItIsCut() {
    let sent = Array("一\r\n.\r:quit\u{1B}[31m\u{1B}[20\u{3}\ttail\u{1B}[201~typed".utf8)
    for cut in sent.indices {
      var paste = BracketedPaste()
      var first = sent[..<cut]
      var (text, finished) = paste.read(&first)
      var rest = first + sent[cut...]
      if !finished {
        let more = paste.read(&rest)
        text += more.text
        finished = more.finished
      }
      #expect(finished)
      #expect(String(decoding: text, as: UTF8.self) == "一\n.\n:quit[31m[20\ttail")
      #expect(String(decoding: rest, as: UTF8.self) == "typed")
    }
  }
}
