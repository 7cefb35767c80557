// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Glibc
import History
import TestSupport
import Testing
import Texts

struct `Where to turn, from the finished program` {
  /// Runs it with nothing but the given variables.
  private func resources(
    _ arguments: String..., environment: [String: String] = [:]
  ) throws -> (status: TestSupport.ExitStatus, output: String, errors: String) {
    let bare = ["LANG": "", "TERM": ""].merging(environment) { _, given in given }
    let run = try TerminalRun(
      TerminalRun.built("onland"), ["resources"] + arguments, environment: bare, input: .pipe,
      output: .pipe, error: .pipe)
    run.endInput()
    return (try run.exitStatus(), run.standardOutput, run.standardError)
  }

  @Test func `needs no home folder, no history and no locale`() throws {
    let bare = try resources()

    #expect(bare.status == .exited(0))
    #expect(bare.output.begins(saying: .resourcesAnyCountry()))
    #expect(bare.output.contains("\nweb: findahelpline.com"))
    #expect(!bare.output.says(.resourcesUnread()))
    #expect(bare.errors == "")
    let there = try resources("--country", "US")
    #expect(there.output.says(.helpDanger(numbers: "911")))
    #expect(there.output.contains("\n988: "))
  }

  @Test func `takes the country from the locale and writes nothing down`() throws {
    let home = try OnlandHome.unused()
    let variables = home.variables(and: ["LANG": "de_CH.UTF-8", "LC_ALL": ""])
    let run = try resources(environment: variables)

    #expect(run.status == .exited(0))
    #expect(run.output.begins(saying: .helpForPlaceGuessed(place: "Switzerland")))
    #expect(home.files == [])
  }

  @Test func `does not mind a home folder that is a file`() throws {
    let home = try OnlandHome()
    try home.write("", to: "file")
    let run = try resources(
      "--country", "CA", environment: ["ONLAND_HOME": home.path(to: "file")])

    #expect(run.status == .exited(0))
    #expect(run.output.says(.helpDanger(numbers: "911")))
    #expect(run.output.says(.resourcesUnread()))
  }

  @Test(
    .enabled(
      if: getuid() == 0 && access("/usr/bin/setpriv", X_OK) == 0,
      "only root with setpriv can start it as somebody who may not read the folder"))
  func `does not mind a home folder that may not be read`() throws {
    let home = try OnlandHome(settings: ["country": "NZ"])
    let run = try TerminalRun(
      "/usr/bin/setpriv",
      [
        "--reuid", "65534", "--regid", "65534", "--clear-groups", TerminalRun.built("onland"),
        "resources", "--country", "CA",
      ], environment: home.variables(), input: .pipe, output: .pipe, error: .pipe)
    run.endInput()

    #expect(try run.exitStatus() == .exited(0))
    #expect(run.standardOutput.says(.helpDanger(numbers: "911")))
    #expect(run.standardOutput.says(.resourcesUnread()))
    #expect(run.standardError == "")
  }

  @Test func `asks for the country at a terminal, and answers`() throws {
    let home = try OnlandHome()
    let run = try home.onland("support")
    try run.answer("canadda", to: "Which country are you in?")
    try run.wait(for: "Did you mean Canada?")
    run.type("canada\r")
    try run.wait(for: "For Canada.")
    try run.wait(for: "call or text, day and night, free")

    #expect(try run.exitStatus() == .exited(0))
    let settings = try HistoryStore.reading(folder: home.path)?.settings()
    #expect(settings?["country"] == "")
  }

  @Test func `ends with the status of Ctrl-C at the question`() throws {
    let home = try OnlandHome()
    let run = try home.onland("resources")
    try run.wait(for: "Which country are you in?")
    try run.wait(for: "> ")
    run.type("\u{3}")

    #expect(try run.exitStatus() == .exited(130))
  }

  @Test func `keeps a contact that was typed, and shows it first`() throws {
    let home = try OnlandHome(settings: ["country": "NZ"])
    let adding = try home.onland("resources", "add")
    try adding.answer("Aroha", to: "Who is it?")
    try adding.answer("021 555 02", to: "How do you reach them?")
    try adding.wait(for: "Added.")
    #expect(try adding.exitStatus() == .exited(0))

    let list = try resources(environment: home.variables())
    let own = try #require(list.output.range(of: "  Aroha: 021 555 02"))
    let number = try #require(list.output.range(of: "\n1737: "))
    #expect(own.lowerBound < number.lowerBound)

    let removing = try home.onland("resources", "remove")
    try removing.answer("1", to: "Which one should go?")
    try removing.wait(for: "Removed.")
    #expect(try removing.exitStatus() == .exited(0))
    #expect(!(try resources(environment: home.variables())).output.contains("Aroha"))
  }

  @Test func `takes no contact from the command line`() throws {
    let run = try resources("add", "Aroha")

    #expect(run.status == .exited(64))
    #expect(run.output == "")
  }

  @Test(arguments: [
    (["cannada"], "Canada"), (["--country", "Cannada"], "Canada"),
    (["--country", "CA", "--region", "CA-BCDE"], "CA-BC"), (["--topic", "suport"], "support"),
    (["--for", "yuoth"], "youth"), (["--language", "Frnech"], "French"),
  ])
  func `says an unknown name with the nearest match, and shows the page all the same`(
    arguments: [String], nearest: String
  ) throws {
    let run = try TerminalRun(
      TerminalRun.built("onland"), ["resources"] + arguments, input: .pipe, output: .pipe,
      error: .pipe)
    run.endInput()

    #expect(try run.exitStatus() == .exited(64))
    #expect(run.standardError.contains(nearest))
    #expect(run.standardError.split(separator: "\n").count == 1)
    #expect(run.standardOutput.contains("findahelpline.com"))
  }

  @Test func `takes free words for a place`() throws {
    let run = try resources("british", "columbia")
    #expect(run.status == .exited(0))
    #expect(run.output.begins(saying: .helpForPlace(place: "British Columbia, Canada")))
    #expect(run.output.contains("\n310-6789: "))
    #expect(try resources("Deutschland").output.begins(saying: .helpForPlace(place: "Germany")))
    #expect(try resources("canada", "--card").output.begins(saying: .cardTitleIn(place: "Canada")))
  }

  @Test func `is the first line of the help, and has its options after a subcommand too`() throws {
    let help = try TerminalRun(
      TerminalRun.built("onland"), ["--help"], input: .pipe, output: .pipe, error: .pipe)
    help.endInput()
    #expect(try help.exitStatus() == .exited(0))
    let first = help.standardOutput.split(separator: "\n").first
    #expect(first == "Someone to talk to, any time, offline: onland resources.")

    let json = try resources("--country", "US", "--json", "--plain")
    #expect(json.output.contains("\"format\" : \"onland/resources/1\""))
  }
}
