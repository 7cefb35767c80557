// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import OnlandApp

/// Where the person's history lives.
enum HomeFolder {
  /// `$ONLAND_HOME`, else `$XDG_DATA_HOME/onland`, else `~/.local/share/onland`.
  ///
  /// `$HOME` is taken as it stands: the system's own look-up opens a socket to a name service.
  /// Source: XDG Base Directory Specification 0.8 (a relative path counts as not set).
  static func path(_ variables: [String: String]) throws(Problem) -> String {
    if let own = variables["ONLAND_HOME"], !own.isEmpty {
      return own.hasPrefix("/") ? own : FileManager.default.currentDirectoryPath + "/" + own
    }
    if let data = variables["XDG_DATA_HOME"], data.hasPrefix("/") { return data + "/onland" }
    guard let home = variables["HOME"], home.hasPrefix("/") else {
      throw Problem(
        "there is no home folder to keep the history in",
        hint: "Set HOME, or ONLAND_HOME to a folder of your own.", status: .history)
    }
    return home + "/.local/share/onland"
  }

  /// The same, or a place where no history can be, for what must work without a home folder.
  static func pathOrNowhere(_ variables: [String: String]) -> String {
    do throws(Problem) {
      return try path(variables)
    } catch {
      return "/nonexistent/onland"
    }
  }
}
