// SPDX-License-Identifier: GPL-3.0-or-later

import Formats
import Texts

extension RemindCommand {
  /// Sets the reminder, or sets it anew.
  ///
  /// - Parameters:
  ///   - weekday: As typed; absent: as it is set, else Sunday.
  ///   - at: Time of day as typed; absent: as it is set, else 18:00.
  /// - Returns: `nothing` where nothing was set: then the line for cron is for the person to add.
  public func on(weekday: String?, at: String?) throws -> ExitStatus {
    let time = try time(weekday: weekday, at: at)
    try refuseBadPaths()
    guard let systemctl = system.systemctl else {
      offerCron(time, because: .remindCronNoSession())
      return .nothing
    }
    guard ReminderUnit.accepts(program: system.program) else {
      offerCron(time, because: .remindCronNoPath())
      return .nothing
    }
    try refuseForeign()
    let units = [
      ReminderUnit.service(
        program: system.program, folder: environment.folder, message: notification),
      ReminderUnit.timer(time, message: notification),
    ]
    if isDryRun {
      announce(units)
      return .done
    }
    for unit in units where folder.find(unit.name) != .ours(unit.content) {
      try folder.write(unit)
    }
    for arguments in [Self.reloading, Self.enabling] { try run(arguments, systemctl) }
    environment.writeSentence(
      .sentences(.remindOn(time: time.words), next(systemctl)))
    environment.writeSentence(
      .remindMessage(message: .remindNotification()))
    return .done
  }

  private var notification: String { environment.language.words(of: .remindNotification()) }

  /// What stands in a unit must not steer the terminal that prints it.
  private func refuseBadPaths() throws {
    let desktop = system.desktop
    let handedOn = [
      system.program, environment.folder, desktop.runtimeFolder, desktop.bus, desktop.display,
    ]
    for text in handedOn.compactMap(\.self) where !text.isClean {
      throw Problem(
        .remindBadPath(path: .given(text.cleanedForDisplay)),
        hint: .problemNothingChanged(), status: .data)
    }
  }

  private func time(weekday: String?, at: String?) throws -> ReminderTime {
    var time = ReminderTime.usual
    if case .ours(let timer) = folder.find(ReminderUnit.timerName) {
      time = ReminderUnit.time(in: timer) ?? time
    }
    if let weekday { time.weekday = try Weekday(typed: weekday, in: environment.language) }
    if let at { time.time = try ReminderTime.time(typed: at) }
    return time
  }

  private func refuseForeign() throws {
    guard let name = foreign.first else { return }
    throw Problem(
      .remindNotOurs(file: .given(folder.path(of: name).cleanedForDisplay)),
      hint: .remindMoveItAway(),
      status: .data)
  }

  private func announce(_ units: [ReminderUnit]) {
    for unit in units {
      environment.write(
        environment.language.words(
          of: .remindWouldWrite(file: .given(folder.path(of: unit.name).cleanedForDisplay))))
      environment.write("")
      for line in unit.content.split(separator: "\n", omittingEmptySubsequences: false) {
        environment.write(line.isEmpty ? "" : "  \(line)")
      }
    }
    for arguments in [Self.reloading, Self.enabling] { announce(arguments) }
    environment.writeSentence(.problemNothingChanged())
  }

  private func offerCron(_ time: ReminderTime, because sentence: Message) {
    environment.writeSentence(sentence)
    environment.write("")
    // In one piece, so that it can be copied.
    environment.write(
      CrontabLine(
        time: time, program: system.program, folder: environment.folder, desktop: system.desktop,
        message: notification
      ).text)
    environment.write("")
    environment.writeSentence(
      .remindCronLimits())
  }
}
