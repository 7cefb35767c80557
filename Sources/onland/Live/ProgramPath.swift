// SPDX-License-Identifier: GPL-3.0-or-later

import Glibc

/// Where the programs of the system are.
enum ProgramPath {
  /// The first of that name among the absolute folders of PATH.
  static func find(_ name: String) throws -> String? {
    let folders = try PathVariable.value("PATH") ?? ""
    return folders.split(separator: ":").filter { $0.hasPrefix("/") }
      .map { "\($0)/\(name)" }.first { access($0, X_OK) == 0 }
  }
}
