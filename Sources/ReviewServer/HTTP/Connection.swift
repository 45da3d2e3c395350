// SPDX-License-Identifier: GPL-3.0-or-later

import Dispatch
internal import FlyingSocks
import FoundationEssentials
import Glibc

/// One request and its response on a socket.
struct Connection: Sendable {
  let socket: AsyncSocket
  /// How long a client may take for its request, and again for taking the response.
  let patience: Duration

  /// Answers what is asked, and ends the connection. Clients that go away or dawdle are let go.
  func serve(_ answer: @escaping @Sendable (inout Request) -> Response) async {
    defer { try? socket.close() }
    do {
      let (response, withBody) = try await response(answer)
      try await within(patience) { [socket] in
        try await socket.write(Data(response.bytes(withBody: withBody)))
      }
      await linger()
    } catch {
      // Whom should one tell? Nobody is there any more.
    }
  }

  private func response(
    _ answer: @escaping @Sendable (inout Request) -> Response
  ) async throws -> (Response, withBody: Bool) {
    let head: [UInt8]?
    do {
      head = try await within(patience) { [socket] in try await Self.head(from: socket) }
    } catch is TookTooLong {
      return (Response(.requestTimeout), true)
    }
    guard let head else { return (Response(.headTooLarge), true) }
    do throws(Request.Fault) {
      let request = try Request(head: head)
      return (await apart(request, answer), request.method != "HEAD")
    } catch {
      switch error {
      case .malformed: return (Response(.badRequest), true)
      case .targetTooLong: return (Response(.targetTooLong), true)
      case .unknownVersion: return (Response(.versionNotSupported), true)
      }
    }
  }

  /// Makes the response on a thread of its own: it may take its time, and other connections go on
  /// meanwhile.
  private func apart(
    _ request: Request, _ answer: @escaping @Sendable (inout Request) -> Response
  ) async -> Response {
    await withCheckedContinuation { continuation in
      DispatchQueue.global().async {
        var request = request
        continuation.resume(returning: answer(&request))
      }
    }
  }

  /// Everything up to the empty line; nil when that doesn't come within the limit.
  private static func head(from socket: AsyncSocket) async throws -> [UInt8]? {
    let end: [UInt8] = Array("\r\n\r\n".utf8)
    var bytes: [UInt8] = []
    while bytes.count <= Request.headLimit {
      let read = try await socket.read(atMost: 4096)
      let start = max(0, bytes.count - 3)
      bytes += read
      var index = start
      while index + end.count <= bytes.count {
        if bytes[index..<(index + end.count)].elementsEqual(end) {
          return index <= Request.headLimit ? Array(bytes[..<index]) : nil
        }
        index += 1
      }
    }
    return nil
  }

  /// Lets the client read to the end: what it has sent and nobody has read would cut that short.
  private func linger() async {
    shutdown(socket.socket.file.rawValue, Int32(SHUT_WR))
    _ = try? await within(.seconds(1)) { [socket] in
      var left = 1 << 20
      while left > 0 { left -= try await socket.read(atMost: 4096).count }
    }
  }
}

/// What was to be done was not done in time.
struct TookTooLong: Error {}

/// Does something, or gives it up.
///
/// - Throws: `TookTooLong`, or what the work throws.
func within<T: Sendable>(
  _ limit: Duration, _ work: @escaping @Sendable () async throws -> T
) async throws -> T {
  try await withThrowingTaskGroup(of: T.self) { group in
    group.addTask { try await work() }
    group.addTask {
      try await Task.sleep(for: limit)
      throw TookTooLong()
    }
    defer { group.cancelAll() }
    guard let first = try await group.next() else { throw CancellationError() }
    return first
  }
}
