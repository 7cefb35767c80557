// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import OnlandApp

/// How figures are written.
struct FigureOptions: ParsableArguments {
  @Flag(help: .json)
  var json = false

  @Flag(help: "Print CSV.")
  var csv = false

  func validate() throws {
    if json, csv { throw ValidationError("Use --json or --csv, not both.") }
  }

  var output: FigureOutput { json ? .json : csv ? .csv : .page }
}
