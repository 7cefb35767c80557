// SPDX-License-Identifier: GPL-3.0-or-later

/// What the person said about colour and bold.
public enum ColorChoice: Sendable {
  /// As the environment and the terminal have it.
  case auto
  /// Whatever they have.
  case always
  case never
}
