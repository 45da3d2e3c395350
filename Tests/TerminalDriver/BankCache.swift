// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation

/// The folder of `scenarios` in the repository.
public let bankOfTheProject = URL(filePath: #filePath).deletingLastPathComponent()
  .deletingLastPathComponent().deletingLastPathComponent().appending(path: "scenarios").path

/// A cache that holds the project's bank compiled: a build for tests takes long over it, and tests that
/// begin at once would all have to wait.
public let cacheOfTheProject: String = {
  let folder = FileManager.default.temporaryDirectory.appending(path: "viva-banks").path
  let process = Process()
  process.executableURL = URL(filePath: builtProduct("viva"))
  process.arguments = ["questions", "--json", "--bank", bankOfTheProject]
  process.environment = ["XDG_CACHE_HOME": folder, "HOME": folder]
  process.standardOutput = FileHandle.nullDevice
  // Whoever needs the cache finds out himself when this fails.
  if (try? process.run()) != nil { process.waitUntilExit() }
  return folder
}()
