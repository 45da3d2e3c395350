// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation

/// A piece of JSON, to be looked into by member and by place; what is not there is `null`.
struct JSON {
  private let value: Any?

  init(_ text: String) throws {
    value = try JSONSerialization.jsonObject(with: Data(text.utf8), options: .fragmentsAllowed)
  }

  private init(value: Any?) { self.value = value }

  subscript(name: String) -> JSON { JSON(value: (value as? [String: Any])?[name]) }
  subscript(place: Int) -> JSON { place < list.count ? list[place] : JSON(value: nil) }

  var text: String? { value as? String }
  var number: Double? { value as? Double }
  var bool: Bool? { value as? Bool }
  var list: [JSON] { (value as? [Any] ?? []).map(JSON.init(value:)) }
  var names: Set<String> { Set((value as? [String: Any] ?? [:]).keys) }
  var isNull: Bool { value == nil || value is NSNull }
}
