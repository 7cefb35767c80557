// SPDX-License-Identifier: GPL-3.0-or-later

import Formats
import Terminal
import Texts

/// A weekly reminder: a timer of systemd where there is one, else a line for cron.
public struct RemindCommand {
  let environment: Environment
  let system: ReminderSystem
  let isDryRun: Bool

  /// - Parameter isDryRun: Whether to say what would be done, and change nothing.
  public init(environment: Environment, system: ReminderSystem, isDryRun: Bool = false) {
    self.environment = environment
    self.system = system
    self.isDryRun = isDryRun
  }

  var folder: UnitFolder { UnitFolder(path: system.unitFolder) }

  /// Says what is there and when the next reminder comes.
  ///
  /// - Returns: `nothing` when nobody will be reminded by it.
  public func status() -> ExitStatus {
    for name in foreign {
      environment.writeSentence(
        .remindNotOursSentence(file: .given(folder.path(of: name).cleanedForDisplay)))
    }
    guard case .ours(let timer) = folder.find(ReminderUnit.timerName) else {
      environment.writeSentence(.sentences(.remindOff(), cronHint))
      return .nothing
    }
    let time = ReminderUnit.time(in: timer)?.words ?? .remindOwnTime()
    guard let systemctl = system.systemctl else {
      environment.writeSentence(
        .remindNoSession(time: time))
      return .nothing
    }
    guard case .ours = folder.find(ReminderUnit.serviceName),
      systemctl(["is-active", ReminderUnit.timerName]).status == 0
    else {
      environment.writeSentence(
        .remindNotRunning(time: time))
      return .nothing
    }
    environment.writeSentence(.sentences(.remindOn(time: time), next(systemctl)))
    return .done
  }

  // MARK: What all of them need

  static let reloading = ["daemon-reload"]
  static let enabling = ["enable", "--now", ReminderUnit.timerName]
  static let disabling = ["disable", "--now", ReminderUnit.timerName]
  /// When the timer last ran: else the next `on` would begin with making up for the time between.
  static let forgetting = ["clean", "--what=state", ReminderUnit.timerName]

  var foreign: [String] {
    [ReminderUnit.timerName, ReminderUnit.serviceName].filter { folder.find($0) == .foreign }
  }

  /// When the timer next runs, as systemd says it; `nil` when it does not.
  func next(_ systemctl: ([String]) -> CommandOutcome) -> Message? {
    let property = "--property=NextElapseUSecRealtime"
    let shown = systemctl(["show", ReminderUnit.timerName, property, "--value"]).output
    let time = TerminalText.cleaned(shown).trimmed
    return time.isEmpty ? nil : .remindNext(time: .given(time))
  }

  func run(
    _ arguments: [String], _ systemctl: ([String]) -> CommandOutcome
  ) throws {
    let outcome = systemctl(arguments)
    guard outcome.status != 0 else { return }
    let reason = TerminalText.cleaned(outcome.problem).trimmed
    let words = Message.given(arguments.joined(separator: " "))
    throw Problem(
      reason.isEmpty
        ? .remindSystemctlFailed(arguments: words)
        : .remindSystemctlFailedBecause(arguments: words, reason: .given(reason)),
      hint: .remindCanBeRepeated(),
      status: .nothing)
  }

  func announce(_ arguments: [String]) {
    environment.write(
      environment.language.words(
        of: .remindWouldRun(arguments: .given(arguments.joined(separator: " ")))))
  }

  var cronHint: Message? {
    system.systemctl == nil ? .remindCronGoes() : nil
  }
}
