// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import Foundation
import Psychometrics

/// The name of an export that nobody named a file for.
struct DatedFile {
  let folder: String
  let day: LocalDate
  let isShared: Bool
  let isCSV: Bool

  /// The first path with the day in it that nothing has yet.
  var freePath: String {
    var number = 1
    while true {
      let path = path(number)
      var status = stat()
      if lstat(path, &status) != 0 { return path }
      number += 1
    }
  }

  private func path(_ number: Int) -> String {
    let kind = isShared ? "onland-shared" : "onland"
    let name = "\(kind)-\(day)" + (number == 1 ? "" : "-\(number)")
    let folder = folder == "." ? "" : folder + "/"
    return folder + name + (isCSV ? ".csv" : ".json")
  }
}
