// SPDX-License-Identifier: GPL-3.0-or-later

/// Lets a request in only when it comes from the person at this machine who was given the link.
struct Gate: Sendable {
  let port: UInt16
  let token: Token

  /// Nil when the request may go on; it is then without the token in its path.
  func refusal(of request: inout Request) -> Response? {
    do throws(Request.Fault) {
      // A page elsewhere whose name was made to lead here sends that name (DNS rebinding).
      guard let host = try request.only("host"), hosts.contains(host.lowercased()) else {
        return Response(.misdirected)
      }
      if let origin = try request.only("origin"),
        !hosts.contains(where: { "http://" + $0 == origin.lowercased() })
      {
        return Response(.forbidden)
      }
      guard let given = request.path.first, token.matches(given) else {
        return Response(.forbidden)
      }
      guard request.method == "GET" || request.method == "HEAD" else {
        return Response(.methodNotAllowed)
      }
      let length = try request.only("content-length") ?? "0"
      if length != "0" || request.headers["transfer-encoding"] != nil {
        return Response(.badRequest)
      }
    } catch {
      return Response(.badRequest)
    }
    request.path.removeFirst()
    return nil
  }

  /// What a browser says of this server; it leaves out the port that is usual for HTTP.
  private var hosts: [String] {
    ["127.0.0.1", "localhost"].map { port == 80 ? $0 : "\($0):\(port)" }
  }
}

/// The secret in every link: who has not seen the terminal doesn't know it.
///
/// It stands in the path, not in a cookie: cookies of one port of a machine are sent to all others.
struct Token: Sendable {
  /// 32 hexadecimal digits: 128 bits.
  let text: String

  init(random: () -> UInt64) {
    text = [random(), random()].map { number in
      let digits = String(number, radix: 16)
      return String(repeating: "0", count: 16 - digits.count) + digits
    }.joined()
  }

  /// Takes as long for a token that is nearly right as for any other.
  func matches(_ given: String) -> Bool {
    let (own, other) = (Array(text.utf8), Array(given.utf8))
    guard own.count == other.count else { return false }
    return zip(own, other).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
  }
}
