// SPDX-License-Identifier: GPL-3.0-or-later

internal import FlyingSocks
import Glibc

/// Pages for looking at transcripts with a browser on this machine, and on no other.
///
/// It listens on 127.0.0.1 alone, answers only those who know the token in its link, and changes
/// nothing, whatever it is asked.
public final class ReviewServer: Sendable {
  /// Why it can't listen.
  public enum Failure: Error, Hashable, Sendable {
    case portInUse(UInt16)
    /// Ports below 1024 are the system's.
    case portNotPermitted(UInt16)
    /// `code` is an `errno`.
    case cannotListen(port: UInt16, code: Int32)
  }

  /// As many clients are served at the same time; others wait.
  private static let connectionLimit = 64

  /// Where it listens.
  public let port: UInt16
  /// The address for the browser, with its token; ends with a slash.
  public let address: String
  private let socket: Socket
  private let gate: Gate
  private let site: Site
  private let patience: Duration

  /// Listens from now on; `run` answers.
  ///
  /// - Parameters:
  ///   - source: What the pages are made of.
  ///   - port: 0 for one that is free.
  ///   - random: Makes the token; must be unpredictable.
  /// - Throws: A `Failure`.
  public convenience init(
    _ source: ReviewSource, port: UInt16,
    random: () -> UInt64 = { UInt64.random(in: .min ... .max) }
  ) throws(Failure) {
    try self.init(source, port: port, random: random, patience: .seconds(10))
  }

  /// As above, with the time that a client may take for its request, and again for the response.
  init(
    _ source: ReviewSource, port: UInt16,
    random: () -> UInt64 = { UInt64.random(in: .min ... .max) }, patience: Duration
  ) throws(Failure) {
    do {
      socket = try Socket(domain: AF_INET)
      // What was closed a moment ago doesn't keep the port.
      try socket.setValue(true, for: .localAddressReuse)
      try socket.bind(to: sockaddr_in.inet(ip4: "127.0.0.1", port: port))
      try socket.listen()
      guard case .ip4(_, let bound) = try socket.sockname() else {
        throw SocketError.unsupportedAddress
      }
      self.port = bound
    } catch SocketError.failed(_, EADDRINUSE, _) {
      throw .portInUse(port)
    } catch SocketError.failed(_, EACCES, _) {
      throw .portNotPermitted(port)
    } catch SocketError.failed(_, let code, _) {
      throw .cannotListen(port: port, code: code)
    } catch {
      throw .cannotListen(port: port, code: EIO)
    }
    gate = Gate(port: self.port, token: Token(random: random))
    address = "http://127.0.0.1:\(self.port)/\(gate.token.text)/"
    site = Site(source)
    self.patience = patience
  }

  /// Answers until its task is cancelled.
  public func run() async {
    let pool = SocketPool<Poll>.make()
    try? await pool.prepare()
    await withTaskGroup(of: Void.self) { group in
      group.addTask { try? await pool.run() }
      group.addTask { await self.accept(with: pool) }
      await group.next()
      group.cancelAll()
    }
    try? socket.close()
  }

  private func accept(with pool: some AsyncSocketPool) async {
    guard let listener = try? AsyncSocket(socket: socket, pool: pool) else { return }
    await withTaskGroup(of: Void.self) { group in
      var open = 0
      while !Task.isCancelled {
        if open >= Self.connectionLimit {
          await group.next()
          open -= 1
        }
        do {
          let client = try await listener.accept()
          group.addTask {
            await Connection(socket: client, patience: self.patience).serve(self.answer)
          }
          open += 1
        } catch is CancellationError {
          break
        } catch {
          // The client has gone again, or too many files are open: both pass.
          try? await Task.sleep(for: .milliseconds(50))
        }
      }
      group.cancelAll()
    }
  }

  @Sendable private func answer(_ request: inout Request) -> Response {
    if let refusal = gate.refusal(of: &request) { return refusal }
    if request.path.isEmpty {
      return Response(.permanentRedirect, .text, "", location: "/\(gate.token.text)/")
    }
    return site.response(to: request)
  }
}
