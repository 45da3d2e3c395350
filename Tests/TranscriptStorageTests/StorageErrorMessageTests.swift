// SPDX-License-Identifier: GPL-3.0-or-later

import InterviewModel
import Testing

@testable import TranscriptStorage

@Suite struct StorageErrorMessageTests {
  /// Each failure with the word that a person needs to find its cause, and the way out.
  @Test(arguments: [
    (StorageError.notFound(path: "/p"), "/p", "viva rehearse"),
    (.cannotCreate(path: "/p", code: 2), "/p", "--database"),
    (.permission(path: "/p"), "/p", "--database"),
    (.corrupted(path: "/p", detail: "d"), "/p", "viva doctor"),
    (.notTranscripts(path: "/p"), "/p", "--database"),
    (.newerSchema(path: "/p", found: 7, supported: 1), "7", "viva"),
    (.olderSchema(path: "/p", found: 1, supported: 2), "/p", "viva rehearse"),
    (.diskFull(path: "/p"), "/p", "/p"),
    (.alreadyExists(path: "/p"), "/p", "--force"),
    (.sessionInUse(SessionID("s"), pid: 42), "42", "s"),
    (.noSuchSession("abc"), "abc", "viva sessions"),
    (.noSuchSession(""), "viva", "viva rehearse"),
    (.noSuchTurn(SessionID("s"), number: 9), "9", "viva review"),
  ])
  func namesItsCauseAndAWayOut(error: StorageError, cause: String, wayOut: String) {
    for language in Language.allCases {
      let message = error.message[language]
      #expect(message.contains(cause) && message.contains(wayOut))
    }
  }
}
