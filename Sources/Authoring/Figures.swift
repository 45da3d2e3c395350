// SPDX-License-Identifier: GPL-3.0-or-later

internal import InterviewModel
internal import Reporting

/// A share in per cent with one decimal.
func percent(_ share: Double) -> String { (share * 100).withOneDigit + " %" }

/// A score as messages show it.
func rounded(_ score: Double) -> Double { (score * 100).rounded() / 100 }

extension Duration {
  /// In minutes, to a tenth.
  var minutes: Double { (inSeconds / 6).rounded() / 10 }
}
