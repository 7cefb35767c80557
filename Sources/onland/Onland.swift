// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Glibc
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

      Examples:
        onland
        onland check pulse
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
    try output.run(Self.overview)
  }

  /// Starts what the arguments ask for.
  ///
  /// The two that must be there at once, at every shell prompt and when a week is due, do without
  /// ArgumentParser: looking through all commands takes it longer than they take themselves.
  static func main() {
    CoreDumps.disable()
    let arguments = Array(CommandLine.arguments.dropFirst())
    switch arguments {
    case []: Glibc.exit(OutputOptions.status(isPlain: false, overview).rawValue)
    case ["due"]: Glibc.exit(OutputOptions.status(isPlain: false, Due.due).rawValue)
    default:
      if let problem = UnknownCommand.problem(in: arguments) {
        Environment.complain(problem)
        Glibc.exit(problem.status.rawValue)
      }
      runCommand()
    }
  }

  /// Runs what ArgumentParser makes of the arguments, as its own `main` does; but its messages begin
  /// as all others do, and they repeat what was typed, which may hold control characters.
  private static func runCommand() {
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch {
      let message = fullMessage(for: error)
      let code = exitCode(for: error)
      if !message.isEmpty {
        if code.isSuccess {
          // The whole of it is only put together here: the configuration is read at every start.
          let isVersion = message == configuration.version
          print(isVersion ? versions : CompletionScript.hardened(message))
        } else {
          Environment.complain(TerminalText.guarded(asOurs(message)))
        }
      }
      Glibc.exit(code.rawValue)
    }
  }

  /// `onland: unknown option ...` of `Error: Unknown option ...`; anything else as it is.
  private static func asOurs(_ message: String) -> String {
    let theirs = "Error: "
    guard message.hasPrefix(theirs) else { return message }
    let reason = message.dropFirst(theirs.count)
    return "onland: \(reason.prefix(1).lowercased())\(reason.dropFirst())"
  }

  private static var versions: String {
    VersionText(release: Release.version).lines.joined(separator: "\n")
  }

  private static func overview(
    _ environment: OnlandApp.Environment
  ) throws(Problem) -> ExitStatus {
    try OverviewCommand(environment: environment).run()
  }
}
