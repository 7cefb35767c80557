// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import Foundation
import Glibc
import Psychometrics
import TestSupport
import Testing

struct `What a shell completes` {
  private let home: OnlandHome

  init() throws {
    home = try OnlandHome(settings: ["hidden_cards": "low_joy"])
    for day in ["2026-11-03", "2026-11-12", "2026-11-14"] {
      try home.write("time_daily: 77\npressure_rest: 3\n", to: "week.yaml")
      let options = [
        "check", "--answers", home.path(to: "week.yaml"), "--date", day, "--keep-both",
      ]
      let run = try TerminalRun(
        TerminalRun.built("onland"), options,
        environment: home.variables(
          and: FakedClock.variables(try #require(LocalDate("2026-11-23")))), output: .pipe)
      #expect(try run.exitStatus() == .exited(0))
    }
  }

  /// Asks the program as the script of a shell does.
  private func completions(_ arguments: String...) throws -> [String] {
    let run = try TerminalRun(
      TerminalRun.built("onland"), ["---completion"] + arguments, environment: home.variables(),
      output: .pipe, error: .pipe)
    #expect(try run.exitStatus() == .exited(0))
    #expect(run.standardError.isEmpty)
    return run.standardOutput.split(separator: "\n").map(String.init)
  }

  private func showCompletions() throws -> [String] {
    try completions("show", "--", "positional@0", "2", "0", "onland", "show", "")
  }

  @Test func `are the weeks with a check-in, newest first, and nothing else of the history`() throws
  {
    let before = try home.bytes(of: "onland/history.sqlite")
    let files = home.files

    #expect(try showCompletions() == ["last", "2026-W46", "2026-W45"])
    #expect(
      try completions("signals", "unhide", "--", "positional@0", "3", "0", "onland", "signals")
        == ["low_joy"])
    #expect(try home.bytes(of: "onland/history.sqlite") == before)
    #expect(home.files == files)
  }

  @Test func `are none of the person's own where the overview is quiet`() throws {
    #expect(try home.onland("settings", "overview", "quiet").exitStatus() == .exited(0))

    #expect(try showCompletions() == ["last"])
    #expect(
      try completions("settings", "--", "positional@1", "3", "0", "onland", "settings", "overview")
        == ["show", "quiet"])
  }

  @Test func `fails silently when the history cannot be read`() throws {
    try home.write(String(repeating: "not a history", count: 400), to: "onland/history.sqlite")

    #expect(try showCompletions() == ["last"])
  }

  @Test func `waits for nobody who is writing`() throws {
    let file = open(home.path(to: "onland/history.sqlite"), O_RDWR | O_CLOEXEC)
    defer { close(file) }
    // All that a writer locks. Source: sqlite.org/lockingv3.html, and PENDING_BYTE of os.h.
    var whole = flock(
      l_type: Int16(F_WRLCK), l_whence: Int16(SEEK_SET), l_start: 0x4000_0000, l_len: 512, l_pid: 0)
    #expect(fcntl(file, F_SETLK, &whole) == 0)

    // A command waits five seconds for its turn.
    let began = ContinuousClock.now
    #expect(try showCompletions() == ["last"])
    #expect(ContinuousClock.now - began < .seconds(4))
  }

  @Test func `are own questionnaires, but no name that a shell would expand`() throws {
    let folder = home.path(to: "onland/questionnaires")
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    for name in ["me.sleep", "me.$(touch hacked)", "me.`id`"] {
      try home.write("format: 1\n", to: "onland/questionnaires/\(name).yaml")
    }

    #expect(
      try completions("check", "--", "positional@0", "2", "0", "onland", "check", "")
        == ["balance", "pulse", "window", "me.sleep"])
  }

  @Test(arguments: ["", "set -u", "set -e", "set -f", "IFS=:", "set -o posix", "shopt -s failglob"])
  func `appear in bash, whatever it is set to`(setting: String) throws {
    let script = """
      source <(onland --generate-completion-script bash)
      \(setting)
      before=$IFS$-
      while IFS= read -r COMP_LINE; do
        IFS=' ' read -ra COMP_WORDS <<<"$COMP_LINE"
        [[ $COMP_LINE == *' ' ]] && COMP_WORDS+=('')
        COMP_POINT=${#COMP_LINE} COMP_CWORD=$((${#COMP_WORDS[@]} - 1)) COMPREPLY=()
        _onland onland "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD - 1]}" 2>&1
        (IFS=' '; echo "${COMPREPLY[*]}")
        [[ $before == "$IFS$-" ]] || echo changed
      done
      """
    let expected = [
      ("onland chec", "check"), ("onland check ", "balance pulse window"),
      ("onland history --questionnaire p", "pulse"),
      ("onland history --since ", "2026-W46 2026-W45"),
      ("onland trend pr", "pressure pressure_perform pressure_rest"),
      ("onland trend --questionnaire pulse pressure_", "pressure_perform"),
      ("onland delete ", "last 2026-W46 2026-W45"), ("onland edit 2026-W45", "2026-W45"),
      ("onland settings day", "day_start"),
      ("onland settings week_starts s", "sunday saturday"),
      ("onland settings after_check ", "keep clear"),
      ("onland settings country CA", "CA"), ("onland settings country Ger", "Germany"),
      (
        "onland resources --country United-",
        "United-Arab-Emirates United-Kingdom United-States"
      ), ("onland resources --country Canada --region ", "CA-BC CA-QC"),
      ("onland signals hide lo", "lonely low_joy"), ("onland signals unhide ", "low_joy"),
      ("onland resources --country CA --region ", "CA-BC CA-QC"),
      ("onland resources --topic on", "online_safety"), ("onland resources --for v", "veterans"),
      ("onland remind on --weekday t", "tuesday thursday"), ("onland score w", "window"),
      ("onland score balance --format ", "ndjson csv"), ("onland questionnaires show b", "balance"),
    ]
    let folder = URL(filePath: TerminalRun.built("onland")).deletingLastPathComponent().path
    let run = try TerminalRun(
      "/bin/bash", ["-c", script],
      environment: home.variables(and: ["PATH": "\(folder):/usr/bin:/bin"]), input: .pipe,
      output: .pipe, error: .pipe)
    for (line, _) in expected { run.send(line + "\n") }
    run.endInput()

    #expect(try run.exitStatus() == .exited(0))
    let answers = run.standardOutput.split(separator: "\n", omittingEmptySubsequences: false)
    for (answer, (line, words)) in zip(answers, expected) { #expect(answer == words, "\(line)") }
    #expect(answers.count == expected.count + 1)
  }

  @Test(arguments: ["zsh", "fish"])
  func `has a script that other shells can read`(shell: String) throws {
    let run = try home.onland("--generate-completion-script", shell, output: .pipe)
    #expect(try run.exitStatus() == .exited(0))
    #expect(run.standardOutput.contains("---completion"))

    guard FileManager.default.isExecutableFile(atPath: "/usr/bin/\(shell)") else { return }
    try home.write(run.standardOutput, to: "script")
    let reading = try TerminalRun(
      "/usr/bin/\(shell)", ["-n", home.path(to: "script")], environment: home.variables(),
      error: .pipe)
    #expect(try reading.exitStatus() == .exited(0))
    #expect(reading.standardError.isEmpty)
  }
}
