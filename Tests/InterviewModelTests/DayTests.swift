// SPDX-License-Identifier: GPL-3.0-or-later

import InterviewModel
import Testing

@Suite struct DayTests {
  @Test(
    arguments: [
      ("1970-01-01", 0), ("1969-12-31", -1), ("2000-02-29", 11_016), ("2026-12-20", 20_807),
      ("2100-03-01", 47_541), ("0001-01-01", -719_162),
    ])
  func datesAreDaysAndBack(text: String, number: Int) {
    #expect(Day(text)?.number == number)
    #expect(Day(number).text == text)
  }

  @Test(
    arguments: ["", "2026-2-3", "2026-02-30", "2026-13-01", "2025-02-29", "26-01-01", "２０２６-1-1"])
  func whatIsNoDateIsNone(text: String) { #expect(Day(text) == nil) }
}
