// SPDX-License-Identifier: GPL-3.0-or-later

import TestSupport
import Testing
import Texts

struct `A mistyped name` {
  struct Slip: Sendable, CustomTestStringConvertible {
    var line: String
    var hint: String
    var testDescription: String { "\(line): \(hint)" }
  }

  @Test(arguments: [
    Slip(line: "chek", hint: "check"), Slip(line: "suport", hint: "support"),
    Slip(line: "--plain histroy", hint: "history"), Slip(line: "help trnd", hint: "trend"),
    Slip(line: "stats", hint: "trend"), Slip(line: "log", hint: "history"),
    Slip(line: "last", hint: "show"), Slip(line: "fix", hint: "edit"),
    Slip(line: "backup", hint: "export"), Slip(line: "start", hint: "check"),
    Slip(line: "version", hint: "--version"), Slip(line: "signals hidd low_joy", hint: "hide"),
    Slip(line: "plan sett", hint: "set"),
    Slip(line: "remind onn", hint: "on"), Slip(line: "resources cannada", hint: "Canada"),
    Slip(line: "questionnaires shwo", hint: "show"),
    Slip(line: "check blance", hint: "balance"), Slip(line: "check --jsn", hint: "'--json'"),
    Slip(line: "score pulze", hint: "pulse"), Slip(line: "score pulse --format cvs", hint: "csv"),
    Slip(line: "history --questionnaire puls", hint: "pulse"),
    Slip(line: "signals list --questionnaire puls", hint: "pulse"),
    Slip(line: "questionnaires show widow", hint: "window"),
    Slip(line: "trend presure", hint: "pressure"),
    Slip(line: "trend --questionnaire puls", hint: "pulse"), Slip(line: "show lsat", hint: "last"),
    Slip(line: "edit lst", hint: "last"), Slip(line: "delete lastt", hint: "last"),
    Slip(line: "settings countri", hint: "country"),
    Slip(line: "settings country germny", hint: "DE, Germany"),
    Slip(line: "settings region CAA-BC", hint: "CA-BC, British Columbia"),
    Slip(line: "settings language germna", hint: "de, German"),
    Slip(line: "settings after_check cler", hint: "clear"),
    Slip(line: "settings questionnaire puls", hint: "pulse"),
    Slip(line: "settings hidden_cards low_yoj", hint: "low_joy"),
    Slip(line: "signals hide low_yoj", hint: "low_joy"),
    Slip(line: "signals unhide lonly", hint: "lonely"),
    Slip(line: "resources --country germny", hint: "DE, Germany"),
    Slip(line: "resources --country CA --region quebek", hint: "CA-QC, Quebec"),
    Slip(line: "resources --topic privcy", hint: "privacy"),
    Slip(line: "resources --for yuoth", hint: "youth"),
    Slip(line: "resources --language frensh", hint: "fr, French"),
    Slip(line: "remind on --weekday fridy", hint: "friday"),
  ])
  func `is refused with the nearest match and status 64`(slip: Slip) throws {
    let home = try OnlandHome()
    let run = try TerminalRun(
      TerminalRun.built("onland"), slip.line.split(separator: " ").map(String.init),
      environment: home.variables(), input: .pipe, error: .pipe)
    // A list of help comes all the same; nobody is asked for the country where nobody is.
    run.endInput()

    #expect(try run.exitStatus() == .exited(64))
    #expect(run.standardError.says(.problemDidYouMean(name: "\(slip.hint)")))
  }

  @Test(arguments: [["sos"], ["crisis"], ["helpline"], ["--plain", "sos"], ["resour"], ["supp"]])
  func `for help is help`(arguments: [String]) throws {
    let home = try OnlandHome()
    let run = try home.onland(arguments + ["NZ"], output: .pipe)

    #expect(try run.exitStatus() == .exited(0))
    #expect(run.standardOutput.contains("111"))
  }

  @Test(arguments: [
    (["hist", "--help"], "history"), (["tr", "--help"], "trend"), (["he", "tr"], "trend"),
    (["que", "sh", "--help"], "show"),
  ])
  func `that begins one command alone is that command`(arguments: [String], name: String) throws {
    let home = try OnlandHome()
    let run = try home.onland(arguments, output: .pipe)

    #expect(try run.exitStatus() == .exited(0))
    #expect(run.standardOutput.contains("USAGE: onland"))
    #expect(run.standardOutput.contains(" \(name) "))
  }

  @Test func `that begins several commands names them`() throws {
    let home = try OnlandHome()
    let run = try home.onland("ed", "er", error: .pipe)
    let several = try home.onland("e", error: .pipe)

    #expect(try run.exitStatus() != .exited(0))
    #expect(try several.exitStatus() == .exited(64))
    #expect(
      several.standardError.contains("edit, export, erase, encryption")
        && several.standardError.says(.commandSomeone()))
  }

  @Test(arguments: [["-V"], ["--version"]])
  func `of the version is the version`(arguments: [String]) throws {
    let home = try OnlandHome()
    let run = try home.onland(arguments, output: .pipe)

    #expect(try run.exitStatus() == .exited(0))
    #expect(run.standardOutput.hasPrefix("onland "))
  }

  @Test(arguments: [["history", "-n", "1", "-q", "pulse"], ["trend", "-q", "pulse"]])
  func `of an option may be its letter`(arguments: [String]) throws {
    let home = try OnlandHome()
    let run = try home.onland(arguments, error: .pipe)

    #expect(try run.exitStatus() != .exited(64))
  }

  @Test func `that is near nothing gets the way to the list`() throws {
    let home = try OnlandHome()
    let run = try home.onland("xyzzy", error: .pipe)

    #expect(try run.exitStatus() == .exited(64))
    #expect(
      run.standardError == """
        onland: there is no onland command "xyzzy"
          onland --help lists them. Someone to talk to: onland resources.

        """)
  }
}
