// SPDX-License-Identifier: GPL-3.0-or-later

package import BulkScoring

/// One row for each person: the last check-in. A row that names nobody is a person of its own.
package struct LatestRows {
  package private(set) var rows: [ScoredRow] = []
  private var places: [Respondent: Int] = [:]
  private let week: Int?

  /// - Parameter week: The only one that counts; absent: any.
  package init(week: Int?) { self.week = week }

  package mutating func add(_ row: ScoredRow) {
    guard week == nil || row.week == week else { return }
    guard let respondent = row.respondent else {
      rows.append(row)
      return
    }
    guard let place = places[respondent] else {
      places[respondent] = rows.count
      rows.append(row)
      return
    }
    // Of two in a week the later line counts.
    if row.week >= rows[place].week { rows[place] = row }
  }
}
