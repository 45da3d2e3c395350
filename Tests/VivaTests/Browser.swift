// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation

/// A Chromium without a window, told what to do by the DevTools protocol over two named pipes. It
/// reaches nothing but 127.0.0.1.
final class Browser {
  /// What a page is like once it has loaded.
  struct Page {
    /// Of the whole document, in pixels.
    var width: Int
    /// What the browser complained of, and what it could not load.
    var complaints: [String]
    /// Everything that was loaded.
    var addresses: [String]
  }

  private let process = Process()
  private let commands: Int32
  private let replies: Int32
  private var buffer: [UInt8] = []
  private var events: [[String: Any]] = []
  private var count = 0
  private var session: String?

  /// Starts one whose profile and pipes lie in `folder`.
  init(folder: URL) throws {
    let (given, told) = (folder.path + "/commands", folder.path + "/replies")
    for path in [given, told] where mkfifo(path, 0o600) != 0 {
      throw Failure("\(path) can't be made.")
    }
    process.executableURL = URL(filePath: "/bin/bash")
    process.arguments = [
      "-c",
      """
      exec 3<"$1" 4>"$2"
      exec "$0" --headless --no-sandbox --disable-gpu --remote-debugging-pipe \
        --disable-dev-shm-usage --no-first-run --user-data-dir="$1.profile" \
        --host-resolver-rules='MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'
      """, try tool("chromium"), given, told,
    ]
    process.environment = [
      "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin", "HOME": folder.path,
      "TMPDIR": folder.path,
    ]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    // Both ways, so that neither end waits for the other to open it.
    commands = open(given, O_RDWR | O_CLOEXEC)
    replies = open(told, O_RDWR | O_CLOEXEC)
    try process.run()
    let target = try call("Target.createTarget", ["url": "about:blank"])["targetId"] ?? ""
    session =
      try call("Target.attachToTarget", ["targetId": target, "flatten": true])["sessionId"]
      as? String
    for domain in ["Page", "Runtime", "Log", "Network"] { _ = try call("\(domain).enable") }
  }

  deinit {
    // Its helpers end with it.
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
    close(commands)
    close(replies)
  }

  /// Loads a page in a window of this width.
  func load(_ address: String, width: Int, isDark: Bool = false) throws -> Page {
    _ = try call(
      "Emulation.setDeviceMetricsOverride",
      ["width": width, "height": 800, "deviceScaleFactor": 1, "mobile": false])
    let scheme = ["name": "prefers-color-scheme", "value": isDark ? "dark" : "light"]
    _ = try call("Emulation.setEmulatedMedia", ["features": [scheme]])
    events = []
    _ = try call("Page.navigate", ["url": address])
    while !events.contains(where: { $0["method"] as? String == "Page.loadEventFired" }) {
      events.append(try next())
    }
    let width = try evaluate("document.documentElement.scrollWidth") as? Int
    let complaints = parameters(of: [
      "Log.entryAdded", "Runtime.exceptionThrown", "Runtime.consoleAPICalled",
      "Network.loadingFailed", "Page.javascriptDialogOpening",
    ])
    let addresses = parameters(of: ["Network.requestWillBeSent"]).compactMap {
      ($0["request"] as? [String: Any])?["url"] as? String
    }
    return Page(
      width: width ?? -1, complaints: complaints.map { "\($0)" }, addresses: addresses)
  }

  /// The value of an expression of JavaScript in the page.
  @discardableResult
  func evaluate(_ expression: String) throws -> Any? {
    let reply = try call(
      "Runtime.evaluate", ["expression": expression, "returnByValue": true])
    if let exception = reply["exceptionDetails"] { throw Failure("\(exception)") }
    return (reply["result"] as? [String: Any])?["value"]
  }

  /// Presses and releases a key.
  func press(_ key: String, code: Int) throws {
    for kind in ["rawKeyDown", "keyUp"] {
      _ = try call(
        "Input.dispatchKeyEvent",
        ["type": kind, "key": key, "code": key, "windowsVirtualKeyCode": code])
    }
  }

  private func parameters(of methods: Set<String>) -> [[String: Any]] {
    events.filter { methods.contains($0["method"] as? String ?? "") }
      .compactMap { $0["params"] as? [String: Any] }
  }

  private func call(_ method: String, _ parameters: [String: Any] = [:]) throws -> [String: Any] {
    count += 1
    var message: [String: Any] = ["id": count, "method": method, "params": parameters]
    if let session { message["sessionId"] = session }
    var bytes = Array(try JSONSerialization.data(withJSONObject: message)) + [0]
    while !bytes.isEmpty {
      let written = write(commands, bytes, bytes.count)
      guard written > 0 else { throw Failure("Chromium takes no commands.") }
      bytes.removeFirst(written)
    }
    while true {
      let reply = try next()
      guard reply["id"] as? Int == count else {
        events.append(reply)
        continue
      }
      if let error = reply["error"] { throw Failure("\(method): \(error)") }
      return reply["result"] as? [String: Any] ?? [:]
    }
  }

  /// The next message, which ends with a zero byte.
  private func next() throws -> [String: Any] {
    while true {
      if let end = buffer.firstIndex(of: 0) {
        let message = Data(buffer[..<end])
        buffer.removeFirst(end + 1)
        return try JSONSerialization.jsonObject(with: message) as? [String: Any] ?? [:]
      }
      var ready = pollfd(fd: replies, events: Int16(POLLIN), revents: 0)
      guard poll(&ready, 1, 60_000) > 0 else { throw Failure("Chromium says nothing.") }
      var part = [UInt8](repeating: 0, count: 65_536)
      let count = read(replies, &part, part.count)
      guard count > 0 else { throw Failure("Chromium has gone.") }
      buffer += part.prefix(count)
    }
  }
}
