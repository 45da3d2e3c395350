// SPDX-License-Identifier: GPL-3.0-or-later

/// What the server says to one request; the connection ends with it.
struct Response: Equatable, Sendable {
  enum Status: Int {
    case ok = 200
    case permanentRedirect = 308
    case badRequest = 400
    case forbidden = 403
    case notFound = 404
    case methodNotAllowed = 405
    case requestTimeout = 408
    case targetTooLong = 414
    case misdirected = 421
    case headTooLarge = 431
    case internalError = 500
    case versionNotSupported = 505

    var phrase: String {
      switch self {
      case .ok: "OK"
      case .permanentRedirect: "Permanent Redirect"
      case .badRequest: "Bad Request"
      case .forbidden: "Forbidden"
      case .notFound: "Not Found"
      case .methodNotAllowed: "Method Not Allowed"
      case .requestTimeout: "Request Timeout"
      case .targetTooLong: "URI Too Long"
      case .misdirected: "Misdirected Request"
      case .headTooLarge: "Request Header Fields Too Large"
      case .internalError: "Internal Server Error"
      case .versionNotSupported: "HTTP Version Not Supported"
      }
    }
  }

  enum Kind: String {
    case html = "text/html; charset=utf-8"
    case css = "text/css; charset=utf-8"
    case svg = "image/svg+xml; charset=utf-8"
    case text = "text/plain; charset=utf-8"
  }

  var status: Status
  var kind: Kind
  var body: String
  /// Where a redirect leads.
  var location: String?
  /// After so many seconds the browser asks again.
  var refreshAfter: Int?

  init(_ status: Status = .ok, _ kind: Kind, _ body: String, location: String? = nil) {
    self.status = status
    self.kind = kind
    self.body = body
    self.location = location
  }

  /// A refusal in a few words that give nothing away.
  init(_ status: Status) {
    self.init(status, .text, "\(status.rawValue) \(status.phrase)\n")
  }

  /// The answer to HEAD says everything but the body.
  func bytes(withBody: Bool) -> [UInt8] {
    var headers = [
      "Content-Type: \(kind.rawValue)", "Content-Length: \(body.utf8.count)",
      "Connection: close",
    ]
    headers += Self.policy
    if status == .methodNotAllowed { headers.append("Allow: GET, HEAD") }
    if let refreshAfter { headers.append("Refresh: \(refreshAfter)") }
    if let location { headers.append("Location: \(location)") }
    let head = ["HTTP/1.1 \(status.rawValue) \(status.phrase)"] + headers
    return Array((head.joined(separator: "\r\n") + "\r\n\r\n").utf8)
      + (withBody ? Array(body.utf8) : [])
  }

  /// Nothing runs, nothing is loaded from elsewhere, nothing is framed, kept or told to others.
  private static let policy = [
    "Content-Security-Policy: default-src 'none'; style-src 'self'; img-src 'self'; "
      + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    "X-Content-Type-Options: nosniff",
    "X-Frame-Options: DENY",
    "Referrer-Policy: no-referrer",
    "Cross-Origin-Opener-Policy: same-origin",
    "Cross-Origin-Resource-Policy: same-origin",
    "Cache-Control: no-store",
  ]
}
