// SPDX-License-Identifier: GPL-3.0-or-later

/// What a system offers to remind a person with.
public struct ReminderSystem {
  /// Absolute path of this program.
  public var program: String
  /// Where systemd looks for the person's own units.
  public var unitFolder: String
  /// What a program outside of the session needs to reach the person's screen.
  public var desktop: Desktop
  /// Runs `systemctl --user` with these arguments; `nil` where no user session of systemd runs.
  public var systemctl: (([String]) -> CommandOutcome)?

  public init(
    program: String, unitFolder: String, desktop: Desktop = Desktop(),
    systemctl: (([String]) -> CommandOutcome)?
  ) {
    self.program = program
    self.unitFolder = unitFolder
    self.desktop = desktop
    self.systemctl = systemctl
  }
}
