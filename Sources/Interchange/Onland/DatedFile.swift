// SPDX-License-Identifier: GPL-3.0-or-later

package import Dates
import Foundation
import Psychometrics

/// The name of an export that nobody named a file for.
package struct DatedFile {
  package let folder: String
  package let day: LocalDate
  package let isShared: Bool
  package let isCSV: Bool
  package let isSealed: Bool

  package init(folder: String, day: LocalDate, isShared: Bool, isCSV: Bool, isSealed: Bool) {
    self.folder = folder
    self.day = day
    self.isShared = isShared
    self.isCSV = isCSV
    self.isSealed = isSealed
  }

  /// The first path with the day in it that nothing has yet.
  package var freePath: String {
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
    return folder + name + (isCSV ? ".csv" : ".json") + (isSealed ? ".age" : "")
  }
}
