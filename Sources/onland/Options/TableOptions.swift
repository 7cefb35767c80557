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

  @Option(
    help: ArgumentHelp("What the columns of another tool's table are.", valueName: "file"),
    completion: .file(extensions: ["yaml", "json"]))
  var map: String?

  func validate() throws {
    if map != nil, ignore != nil {
      throw ValidationError("A map says itself which columns it ignores; leave --ignore out.")
    }
  }

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
