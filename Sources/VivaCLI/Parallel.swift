// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation

extension Array where Element: Sendable {
  /// The results in the order of the elements, worked out on all cores.
  func mapInParallel<Result: Sendable>(_ transform: @Sendable (Element) -> Result) -> [Result] {
    if count < 2 { return map(transform) }
    let elements = self
    // Each index is written once, by whoever works on it, and read after all are done.
    return [Result](unsafeUninitializedCapacity: count) { buffer, initializedCount in
      nonisolated(unsafe) let buffer = buffer
      DispatchQueue.concurrentPerform(iterations: elements.count) { index in
        buffer.initializeElement(at: index, to: transform(elements[index]))
      }
      initializedCount = elements.count
    }
  }
}
