// SPDX-License-Identifier: GPL-3.0-or-later

import Formats
import Foundation
import Journal
import Texts

/// The folder where systemd looks for the person's own units, as far as it concerns `remind`.
struct UnitFolder {
  let path: String

  /// What stands under a name.
  enum Found: Equatable {
    case nothing
    /// A file that `remind on` wrote, with its content.
    case ours(String)
    /// Something else: a file without the marker, a link, a folder.
    case foreign
  }

  func path(of name: String) -> String { "\(path)/\(name)" }

  func find(_ name: String) -> Found {
    let path = path(of: name)
    var status = stat()
    // Of the link itself, not of what it leads to: a masked unit is a link to nowhere.
    guard lstat(path, &status) == 0 else { return .nothing }
    guard status.st_mode & S_IFMT == S_IFREG,
      let content = try? String(contentsOfFile: path, encoding: .utf8),
      content.split(separator: "\n", omittingEmptySubsequences: false).first
        .map(String.init) == ReminderUnit.marker
    else { return .foreign }
    return .ours(content)
  }

  /// Writes a unit; the old one is there until the new one is whole.
  func write(_ unit: ReminderUnit) throws {
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    } catch {
      throw Problem(
        .remindNoFolder(path: .given(path.cleanedForDisplay)), hint: .problemNothingChanged(),
        status: .data
      )
    }
    try PrivateFile.write(Array(unit.content.utf8), to: path(of: unit.name), replaces: true)
  }

  func remove(_ name: String) throws {
    let path = path(of: name)
    guard unlink(path) == 0 || errno == ENOENT else {
      throw Problem(
        .remindCannotRemove(path: .given(path.cleanedForDisplay), reason: .system(errno)),
        hint: .remindLeftAsItWas(), status: .data)
    }
  }

  /// Removes the link by which systemd starts the timer, if it is one to our timer.
  ///
  /// `systemctl disable` does, but it may be gone by then.
  func removeLink() throws {
    let link = "timers.target.wants/\(ReminderUnit.timerName)"
    let target = try? FileManager.default.destinationOfSymbolicLink(atPath: path(of: link))
    let ours = [path(of: ReminderUnit.timerName), "../\(ReminderUnit.timerName)"]
    guard let target, ours.contains(target) else { return }
    try remove(link)
  }
}
