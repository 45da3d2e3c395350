// SPDX-License-Identifier: GPL-3.0-or-later

import Glibc
import InterviewModel

/// Session time: the time since the start, pauses left out.
///
/// It follows CLOCK_BOOTTIME: setting the wall clock does not move it, and a suspended machine or a
/// stopped process (Ctrl-Z) does not hold it. An interviewer would not wait either.
struct SessionClock {
  private var banked: Duration
  private var startedAt: Duration?

  /// A clock that stands at `elapsed`.
  init(at elapsed: Duration = .zero) { banked = elapsed }

  /// In whole milliseconds, as the transcript keeps it: a replay must see the very same times.
  var now: Duration {
    let elapsed = banked + (startedAt.map { Self.sinceBoot() - $0 } ?? .zero)
    return .milliseconds(elapsed.inMilliseconds)
  }

  mutating func start() {
    if startedAt == nil { startedAt = Self.sinceBoot() }
  }

  mutating func stop() {
    banked = now
    startedAt = nil
  }

  /// Moves on a clock by hand, as a script does.
  mutating func advance(by duration: Duration) { banked += duration }

  private static func sinceBoot() -> Duration {
    var time = timespec()
    clock_gettime(CLOCK_BOOTTIME, &time)
    return .seconds(Int64(time.tv_sec)) + .nanoseconds(Int64(time.tv_nsec))
  }
}
