// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import InterviewModel
import Testing

@testable import TranscriptStorage

@Suite struct BackupTests {
  let folder: Folder
  let store: TranscriptStore
  let id: SessionID

  init() throws {
    folder = try Folder()
    store = try folder.open()
    id = try Fixture.fill(store)
  }

  @Test func aCopyHoldsEverything() throws {
    let copy = folder.path + "/copy.sqlite"
    try store.backup(to: copy)
    let read = try TranscriptStore.open(path: copy, access: .readOnly)
    #expect(try read.session(id.text) == store.session(id.text))
    #expect(try read.check().isEmpty)
    #expect(try folder.names.allSatisfy { !$0.hasSuffix(".part") })
  }

  @Test func fault55_whatIsThereIsReplacedOnlyWhenForced() throws {
    let copy = folder.path + "/copy.sqlite"
    try folder.write(Data("precious".utf8), to: "copy.sqlite")
    #expect(throws: StorageError.alreadyExists(path: copy)) { try store.backup(to: copy) }
    #expect(try folder.bytes("copy.sqlite") == Data("precious".utf8))
    try store.backup(to: copy, force: true)
    #expect(try TranscriptStore.open(path: copy, access: .readOnly).sessions().count == 1)
  }

  @Test func theDatabaseItselfIsNeverReplaced() throws {
    let name = folder.path + "/link.sqlite"
    symlink(folder.database, name)
    for destination in [folder.database, name] {
      #expect(throws: StorageError.alreadyExists(path: destination)) {
        try store.backup(to: destination, force: true)
      }
    }
    #expect(try store.session(id.text).events == Fixture.events)
  }

  @Test func aFolderThatIsNotThereIsNamed() throws {
    let copy = folder.path + "/nowhere/copy.sqlite"
    #expect(throws: StorageError.self) { try store.backup(to: copy) }
    #expect(!DatabaseFile.exists(folder.path + "/nowhere"))
  }
}
