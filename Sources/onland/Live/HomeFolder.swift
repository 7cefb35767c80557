// SPDX-License-Identifier: GPL-3.0-or-later

import Glibc
import OnlandApp
import Terminal
import Texts

/// Where the person's history lives.
enum HomeFolder {
  /// `$ONLAND_HOME`, else `$XDG_DATA_HOME/onland`, else `~/.local/share/onland`.
  ///
  /// `$HOME` is taken as it stands: the system's own look-up opens a socket to a name service.
  /// Source: XDG Base Directory Specification 0.8 (a relative path counts as not set).
  ///
  /// - Throws: Without a home folder or the means to use it, and for one that would be another than the person meant, or
  ///   that SQLite cannot use.
  static func path() throws -> String {
    // GRDB uses threads of Dispatch.
    guard hasFreeDescriptors() else {
      throw Problem(
        .systemTooFewFiles(),
        hint: .systemUlimit(), status: .history)
    }
    let path = try named()
    guard max(path.utf8.count, realLength(path)) <= longest else {
      throw Problem(
        .systemLongPath(most: longest),
        hint: .systemShorterHome(), status: .history)
    }
    return path
  }

  /// The same, or a place where no history can be, for what must work without a home folder.
  static func pathOrNowhere() -> String {
    do {
      return try path()
    } catch {
      return "/nonexistent/onland"
    }
  }

  /// SQLite takes 512 bytes, with the names of its own files behind the folder.
  ///
  /// Source: `MAX_PATHNAME` in its os_unix.c.
  private static let longest = 480

  private static func named() throws -> String {
    if let own = try PathVariable.value("ONLAND_HOME"), !own.isEmpty {
      // A relative one would be another folder wherever the program is started, and a ~ that no
      // shell has replaced a folder of that name.
      guard own.hasPrefix("/") else {
        throw Problem(
          .systemRelativeHome(path: .given(own)),
          hint: .systemFullPath(),
          status: .history)
      }
      return own
    }
    if let data = try PathVariable.value("XDG_DATA_HOME"), data.hasPrefix("/") {
      return data + "/onland"
    }
    guard let home = try PathVariable.value("HOME"), home.hasPrefix("/") else {
      throw Problem(
        .systemNoHome(),
        hint: .systemSetHomeOrOwn(), status: .history)
    }
    return home + "/.local/share/onland"
  }

  /// Bytes of the path without symbolic links, which is what SQLite opens; 0 where nothing is.
  private static func realLength(_ path: String) -> Int {
    guard let real = realpath(path, nil) else { return 0 }
    defer { free(real) }
    return strlen(real)
  }
}
