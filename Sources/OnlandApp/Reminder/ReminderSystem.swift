// SPDX-License-Identifier: GPL-3.0-or-later

/// What a system offers to remind a person with.
public struct ReminderSystem {
  /// Absolute path of this program.
  public var program: String
  /// Where systemd looks for the person's own units.
  public var unitFolder: String
  /// Runs `systemctl --user` with these arguments; `nil` where no user session of systemd runs.
  public var systemctl: (([String]) -> CommandOutcome)?

  public init(
    program: String, unitFolder: String, systemctl: (([String]) -> CommandOutcome)?
  ) {
    self.program = program
    self.unitFolder = unitFolder
    self.systemctl = systemctl
  }
}
