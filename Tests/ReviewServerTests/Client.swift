// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation

/// What came back over a socket.
struct Reply: Sendable {
  var status: Int
  /// By their names in lower case.
  var headers: [String: String]
  var body: String

  init?(_ bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self)
    guard let end = text.range(of: "\r\n\r\n") else { return nil }
    var lines = text[..<end.lowerBound].components(separatedBy: "\r\n")
    let words = lines.removeFirst().split(separator: " ")
    guard words.count > 2, words[0] == "HTTP/1.1", let status = Int(words[1]) else { return nil }
    self.status = status
    headers = [:]
    for line in lines {
      guard let colon = line.range(of: ": ") else { return nil }
      headers[line[..<colon.lowerBound].lowercased()] = String(line[colon.upperBound...])
    }
    body = String(text[end.upperBound...])
  }
}

/// Says bytes to a port and listens to the end. Nil when nothing that is HTTP came back.
func exchange(
  _ bytes: [UInt8], port: UInt16, address: String = "127.0.0.1", pause: Double = 0
) async -> Reply? {
  await withCheckedContinuation { continuation in
    // A thread of its own: the server must not wait for its own client.
    Thread.detachNewThread {
      continuation.resume(returning: exchanged(bytes, port, address, pause))
    }
  }
}

func exchange(_ text: String, port: UInt16) async -> Reply? {
  await exchange(Array(text.utf8), port: port)
}

/// Whether anybody listens there.
func isOpen(_ address: String, _ port: UInt16) -> Bool {
  guard let socket = connected(address, port) else { return false }
  close(socket)
  return true
}

private func connected(_ address: String, _ port: UInt16) -> Int32? {
  let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
  var place = sockaddr_in()
  place.sin_family = sa_family_t(AF_INET)
  place.sin_port = port.bigEndian
  inet_pton(AF_INET, address, &place.sin_addr)
  let result = withUnsafePointer(to: &place) {
    $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
      connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
    }
  }
  if result == 0 { return descriptor }
  close(descriptor)
  return nil
}

private func exchanged(
  _ bytes: [UInt8], _ port: UInt16, _ address: String, _ pause: Double
) -> Reply? {
  guard let descriptor = connected(address, port) else { return nil }
  defer { close(descriptor) }
  var rest = bytes[...]
  while !rest.isEmpty {
    let sent = send(descriptor, Array(rest), rest.count, Int32(MSG_NOSIGNAL))
    if sent <= 0 { break }
    rest = rest.dropFirst(sent)
  }
  Thread.sleep(forTimeInterval: pause)
  var received: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 65_536)
  while true {
    let count = recv(descriptor, &buffer, buffer.count, 0)
    if count <= 0 { break }
    received += buffer.prefix(count)
  }
  return Reply(received)
}
