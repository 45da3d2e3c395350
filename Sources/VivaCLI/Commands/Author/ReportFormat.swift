// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser

/// The forms of a report that people and programs read.
enum ReportFormat: String, ExpressibleByArgument, CaseIterable { case text, json }
