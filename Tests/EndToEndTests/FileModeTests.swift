// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import TestSupport
import Testing

struct `What is made on the disk` {
  @Test(arguments: ["000", "022", "777"])
  func `is the person's alone, whatever the umask`(mask: String) throws {
    let home = try OnlandHome.unused()
    try home.write(#"{"time_daily": 90}"#, to: "answers.json")
    let run = try TerminalRun(
      "/bin/sh",
      [
        "-ec",
        """
        umask \(mask)
        "$0" check pulse --answers "$HOME/answers.json"
        "$0" questionnaires new me.sleep
        "$0" export --output "$ONLAND_HOME/backup.json"
        "$0" export --csv --output "$ONLAND_HOME/weeks.csv"
        """, TerminalRun.built("onland"),
      ], environment: home.variables())
    #expect(try run.exitStatus() == .exited(0), "\(run.screen)")

    let made = [
      "history.sqlite", "last-check-ins", "questionnaires", "questionnaires/me.sleep.yaml",
      "backup.json", "weeks.csv",
    ]
    for name in [""] + made {
      let path = home.path + "/" + name
      let attributes = try FileManager.default.attributesOfItem(atPath: path)
      let isFolder = attributes[.type] as? FileAttributeType == .typeDirectory
      let mode = attributes[.posixPermissions] as? Int
      #expect(mode == (isFolder ? 0o700 : 0o600), "\(name)")
    }
  }
}
