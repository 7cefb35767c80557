// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Formats
import Glibc
import OnlandApp
import Terminal
import Texts

@main
struct Onland: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "onland",
    abstract: "Someone to talk to, any time, offline: onland resources.",
    discussion: """
      A weekly look at your balance with social media. onland alone starts the check-in when one \
      is due, and otherwise shows your last result. Everything stays on this computer.

      Examples:
        onland
        onland check pulse
      """,
    version: "onland \(Release.version)",
    subcommands: CommandOverview.commands)

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
    StandardStreams.prepare()
    guard let arguments = ProgramArguments.words as? [String] else {
      // A repaired one could name another file.
      end(
        Problem(
          .systemArgumentNotUTF8(),
          hint: .systemNothingDone(), status: .usage))
    }
    switch arguments {
    case []: end(OutputOptions.status(isPlain: false, overview))
    case ["due"]: end(OutputOptions.status(isPlain: false, Due.due))
    case ["-V"]: end(printing: versions)
    default:
      do throws(Problem) {
        run(try CommandWords.completed(arguments))
      } catch {
        end(error)
      }
    }
  }

  /// Runs what ArgumentParser makes of the arguments, as its own `main` does; but its messages begin
  /// as all others do, they repeat what was typed, which may hold control characters, and what it
  /// has to print is checked as every other output.
  private static func run(_ arguments: [String]) -> Never {
    let isOption = { (word: String) in ["--plain", "--no-pager"].contains(word) }
    if [["--help"], ["-h"], ["help"]].contains(arguments.filter { !isOption($0) }) {
      end(printing: overview(isPlain: arguments.contains("--plain")))
    }
    do {
      var command = try parseAsRoot(Resources.namingSubcommand(arguments))
      try command.run()
      end(.done)
    } catch {
      let message = fullMessage(for: error)
      let code = exitCode(for: error)
      if !message.isEmpty {
        guard !code.isSuccess else {
          // The whole of it is only put together here: the configuration is read at every start.
          let isVersion = message == configuration.version
          end(printing: isVersion ? versions : CompletionScript.hardened(message))
        }
        Environment.complain(TerminalText.guarded(asOurs(message)))
      }
      Glibc.exit(code.rawValue)
    }
  }

  private static func end(printing text: String) -> Never {
    let output = CheckedOutput(descriptor: STDOUT_FILENO)
    output.write(text + "\n")
    end(output.status(after: .done, remains: nil))
  }

  private static func end(_ problem: Problem) -> Never {
    Environment.complain(problem)
    end(problem.status)
  }

  private static func end(_ status: ExitStatus) -> Never { Glibc.exit(status.rawValue) }

  /// `onland: unknown option ...` of `Error: Unknown option ...`; anything else as it is.
  private static func asOurs(_ message: String) -> String {
    let theirs = "Error: "
    guard message.hasPrefix(theirs) else { return message }
    let reason = message.dropFirst(theirs.count)
    return "onland: \(reason.prefix(1).lowercased())\(reason.dropFirst())"
  }

  private static func overview(isPlain: Bool) -> String {
    let screen = Screen.results(isPlain: isPlain)
    return CommandOverview.lines(width: screen.lineWidth, isPlain: screen.isPlain)
      .joined(separator: "\n")
  }

  private static var versions: String {
    VersionText(release: Release.version).lines.joined(separator: "\n")
  }

  private static func overview(
    _ environment: OnlandApp.Environment
  ) throws -> ExitStatus {
    try OverviewCommand(environment: environment).run()
  }
}
