// SPDX-License-Identifier: GPL-3.0-or-later

import Formats
package import GroupResults
import Psychometrics

extension GroupReport {
  /// One figure a row: the group, its people, what the figure is of, which figure, and its value.
  ///
  /// - Returns: CSV with a header, without a line end at its end; the header alone when nothing is shown.
  package var csv: [UInt8] {
    var table = CSVLines(["group", "people", "id", "figure", "value"])
    guard let shown else { return table.bytes }
    for group in [shown.all] + shown.groups {
      let name = group.names.isEmpty ? "all" : group.names.joined(separator: " + ")
      for area in group.areas {
        guard let figures = area.figures else { continue }
        let start = [name, "\(group.people)", questionnaire.scales[area.scale].id]
        table.add(start + ["mean", "\(figures.mean)"])
        if let median = figures.median { table.add(start + ["median", "\(median)"]) }
        if let answered = figures.answered { table.add(start + ["answered", answered.words]) }
        for cell in figures.bands {
          table.add(start + [cell.labels.joined(separator: " or "), "\(cell.people)"])
        }
      }
    }
    for count in shown.signals {
      let id = signalSource.signals[count.signal].id
      table.add(["all", "\(shown.all.people)", id, "signal", count.people.words])
    }
    return table.bytes
  }
}
