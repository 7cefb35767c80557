// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import OnlandApp

/// Which part of a table of many people counts.
struct TableOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("Only check-ins of this week, such as 2026-W48.", valueName: "week"))
  var week: String?

  @Option(
    help: ArgumentHelp(
      "Columns that are not part of a check-in, separated by commas.", valueName: "columns"))
  var ignore: String?

  var ignoredColumns: [String] { ignore.commaSeparated }
}

extension String? {
  /// The parts between commas, without blanks around them.
  var commaSeparated: [String] {
    (self ?? "").split(separator: ",").map { part in
      String(part.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
  }
}
