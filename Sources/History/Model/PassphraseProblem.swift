// SPDX-License-Identifier: GPL-3.0-or-later

/// Why there is no passphrase, although the person said where it comes from or could be asked.
public enum PassphraseProblem: Equatable, Sendable {
  /// Nobody can be asked, and nothing says where it comes from.
  case noTerminal
  /// The person ended the input instead.
  case notTyped
  /// The person pressed Ctrl-C, or the process was told to end.
  case interrupted
  /// The command that prints it ended with this status, or wrote no line.
  case command(String, status: Int32)
  /// What stands in `ONLAND_PASSPHRASE_FD` is no descriptor that can be read.
  case descriptor(String)
  /// Longer than `maximumLength` bytes.
  case tooLong
  case empty

  /// Bytes.
  public static let maximumLength = 1024
}
