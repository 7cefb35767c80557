// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import OnlandApp

struct Check: EnvironmentCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Answer a questionnaire and see what the week says.",
    usage: "onland check [<questionnaire>] [--date <day>] [<options>]",
    discussion: """
      At a terminal each question is asked in turn; what is answered is on the disk before the \
      next question. Without a terminal one answer a line is read from standard input, up to its end: a \
      key, the start of a label, - to skip, . to stop. The first line that is none of these ends it \
      with status 65, and so does a line too many; nothing is scored then, and the draft is kept.

      Examples:
        onland check
        onland check pulse
      """)

  @Argument(help: "The questionnaire; otherwise your usual one.", completion: .questionnaires)
  var questionnaire: String?

  @Option(
    help:
      "For an earlier day, such as yesterday or 2026-11-20; it is marked as answered on a later day."
  )
  var date: String?

  @Option(
    help: ArgumentHelp(
      "Take the answers from a YAML or JSON map of item to code, label or declined.",
      valueName: "file"),
    completion: .file(extensions: ["yaml", "yml", "json"]))
  var answers: String?

  @Flag(help: "Score and show, save nothing.")
  var dryRun = false

  @Flag(help: "Print the result as JSON.")
  var json = false

  @Flag(
    name: [.customLong("continue")], help: "Continue the saved draft.")
  var carryOn = false

  @Flag(name: [.customLong("new")], help: "Start over and discard the saved draft.")
  var beginAnew = false

  @Flag(help: "Replace this week's other check-in.")
  var replace = false

  @Flag(help: "Keep this week's other check-in as well.")
  var keepBoth = false

  @OptionGroup var output: OutputOptions

  func validate() throws {
    if carryOn && beginAnew { throw ValidationError("Use --continue or --new, not both.") }
    if replace && keepBoth {
      throw ValidationError("Use --replace or --keep-both, not both.")
    }
    if answers != nil && (carryOn || beginAnew) {
      throw ValidationError(
        "--answers leaves a draft alone: it goes with neither --continue nor --new.")
    }
  }

  func run(in environment: Environment) throws -> ExitStatus {
    let options = CheckOptions(
      questionnaire: questionnaire, date: date, answersFile: answers, isDryRun: dryRun,
      isJSON: json, onDraft: carryOn ? .carryOn : beginAnew ? .beginAnew : nil,
      onSecond: replace ? .replace : keepBoth ? .keepBoth : nil)
    return try CheckCommand(environment: environment, options: options).run()
  }
}
