// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Foundation
import OnlandApp
import Terminal

@main
struct Onland: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "onland",
    abstract: "Someone to talk to, any time, offline: onland resources.",
    discussion: """
      A weekly look at your balance with social media. Without a command: the check-in when one is \
      due, otherwise the last result in short. Answers stay on this computer.
      """,
    version: "onland \(Release.version)",
    subcommands: [
      Check.self, Edit.self, Delete.self, Undo.self, Due.self, Plan.self, History.self, Show.self,
      Trend.self,
      Signals.self, Settings.self, Resources.self, Questionnaires.self, Score.self, Export.self,
      Import.self, Erase.self, Doctor.self,
      Focus.self, Remind.self,
    ])

  @OptionGroup var output: OutputOptions

  func run() throws {
    try output.run { (environment) throws(Problem) in
      try OverviewCommand(environment: environment).run()
    }
  }

  static func main() {
    CoreDumps.disable()
    Self.main(nil)
  }
}
