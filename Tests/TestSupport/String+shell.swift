// SPDX-License-Identifier: GPL-3.0-or-later

extension String {
  /// This text as one word of a command line of sh, whatever is in it.
  public var asShellWord: String { "'" + replacing("'", with: #"'\''"#) + "'" }
}
