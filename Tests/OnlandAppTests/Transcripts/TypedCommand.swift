// SPDX-License-Identifier: GPL-3.0-or-later

@testable import OnlandApp

/// The part of the command line that transcripts use.
struct TypedCommand {
  var arguments: [String]
  /// Where the files are that it names.
  var files: String

  func run(in environment: OnlandApp.Environment) throws -> ExitStatus {
    switch arguments.first {
    case "plan":
      let command = PlanCommand(environment: environment)
      return switch word(1) {
      case "set": try command.set()
      case "mark": try command.mark()
      default: try command.show(isJSON: false)
      }
    case "edit": return try EditCommand(environment: environment).run(word(1) ?? "last")
    default: return try CheckCommand(environment: environment, options: checkOptions).run()
    }
  }

  private func word(_ index: Int) -> String? {
    arguments.indices.contains(index) ? arguments[index] : nil
  }

  private var checkOptions: CheckOptions {
    var options = CheckOptions()
    var rest = arguments.dropFirst()
    while let argument = rest.popFirst() {
      switch argument {
      case "--date": options.date = rest.popFirst()
      case "--answers": options.answersFile = rest.popFirst().map { "\(files)/\($0)" }
      case "--dry-run": options.isDryRun = true
      case "--json": options.isJSON = true
      case "--continue": options.onDraft = .carryOn
      case "--new": options.onDraft = .beginAnew
      case "--replace": options.onSecond = .replace
      case "--keep-both": options.onSecond = .keepBoth
      default: options.questionnaire = argument
      }
    }
    return options
  }
}
