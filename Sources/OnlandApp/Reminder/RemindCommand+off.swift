// SPDX-License-Identifier: GPL-3.0-or-later

import Formats
import Texts

extension RemindCommand {
  /// Removes what `on` wrote, and nothing else.
  public func off() throws -> ExitStatus {
    for name in foreign {
      environment.writeSentence(
        .remindLeftAlone(file: .given(folder.path(of: name).cleanedForDisplay)))
    }
    let ours = [ReminderUnit.timerName, ReminderUnit.serviceName].filter { name in
      if case .ours = folder.find(name) { true } else { false }
    }
    if ours.isEmpty {
      environment.writeSentence(.sentences(.remindOff(), cronHint))
      return .done
    }
    let hasTimer = ours.contains(ReminderUnit.timerName)
    if isDryRun {
      if hasTimer, system.systemctl != nil { [Self.disabling, Self.forgetting].forEach(announce) }
      for name in ours {
        environment.write(
          environment.language.words(
            of: .remindWouldRemove(file: .given(folder.path(of: name).cleanedForDisplay))))
      }
      if system.systemctl != nil { announce(Self.reloading) }
      environment.writeSentence(.problemNothingChanged())
      return .done
    }
    if hasTimer {
      if let systemctl = system.systemctl {
        try run(Self.disabling, systemctl)
        // An old systemd cannot, and the timer is off all the same.
        _ = systemctl(Self.forgetting)
      }
      try folder.removeLink()
    }
    for name in ours { try folder.remove(name) }
    if let systemctl = system.systemctl { try run(Self.reloading, systemctl) }
    environment.writeSentence(
      .sentences(.remindRemoved(), cronHint))
    return .done
  }
}
