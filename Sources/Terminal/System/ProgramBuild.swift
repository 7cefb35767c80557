// SPDX-License-Identifier: GPL-3.0-or-later

internal import CReadline
internal import CSystem

/// How this program was built, and with which readline.
public enum ProgramBuild {
  /// Such as `release, Swift 6.3.1`; `for development` where the build was not told.
  public static var description: String { String(cString: cs_build()) }

  /// Of the readline in use, such as `8.2`. Source: `rl_library_version`, GNU Readline Library 2.4.
  public static var readlineVersion: String { String(cString: cr_version()) }
}
