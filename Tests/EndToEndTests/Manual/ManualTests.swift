// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import TestSupport
import Testing

/// With `ONLAND_RECORD_SCREENS=1` the pages are written anew instead: read what changed in them.
struct `Documentation/Manual` {
  private static let folder = "Documentation/Manual"
  private let pages: [ManualPage]

  init() throws {
    let statuses = ["EXIT STATUS": try Self.exitStatuses()]
    let own = try Self.sections(of: Documentation.text(of: "\(Self.folder)/onland.mdoc"))
      .merging(statuses) { _, generated in generated }
    let commands = try CommandTree.onland.get().all()
    pages = commands.flatMap { path, command in
      let beside = commands.map(\.path).filter {
        $0.count == path.count && path.count > 2 && $0.dropLast() == path.dropLast()
      }
      return ([nil] + (command.aliases ?? [])).map { alias in
        ManualPage(
          path: path, command: command, alias: alias,
          siblings: beside.map { $0.joined(separator: "-") },
          more: path.count == 1 ? own : statuses)
      }
    }
  }

  @Test func `lead to pages that are there, more than one from each`() {
    let names = Set(pages.map { $0.fileName.dropLast(2) })
    for page in pages {
      #expect(page.related.count > 1, "\(page.fileName)")
      #expect(Set(page.related).count == page.related.count, "\(page.fileName)")
      for name in page.related { #expect(names.contains(Substring(name)), "\(page.fileName)") }
    }
    #expect(Set(SeeAlso.known.map { Substring($0) }).isSubset(of: names))
  }

  @Test func `names each example of an input as it can be typed`() throws {
    let score = try #require(pages.first { $0.name == "onland-score" }).text(date: "")

    for word in ["respondent", "week", "date", "settings", "not_applicable", "n/a", "overall"] {
      #expect(score.contains(word), "\(word)")
    }
  }

  @Test func `has a page for every command, and each says what the help says`() throws {
    let isRecording = Recording.isOn
    var stale: [String] = []
    for page in pages {
      let path = "\(Self.folder)/\(page.fileName)"
      let written = Documentation.exists(path) ? try Documentation.text(of: path) : ""
      // The day of the last change stays while nothing else changes.
      guard written != page.text(date: Self.date(in: written) ?? "") else { continue }
      if isRecording {
        let today = Date.now.formatted(
          .dateTime.month(.wide).day().year().locale(Locale(identifier: "en_US")))
        try page.text(date: today).write(
          to: Documentation.root.appending(path: path), atomically: true, encoding: .utf8)
      } else {
        stale.append(page.fileName)
      }
    }
    #expect(
      stale.isEmpty,
      "out of date; ONLAND_RECORD_SCREENS=1 make test ARGS='--filter Manual' writes them anew")
  }

  @Test func `has no page of a command that is gone`() throws {
    // New ones are being written meanwhile.
    if Recording.isOn { return }
    let files = try FileManager.default.contentsOfDirectory(
      atPath: Documentation.root.appending(path: Self.folder).path)

    let others = Set(files).symmetricDifference(pages.map(\.fileName) + ["onland.mdoc"])
    #expect(others.isEmpty)
  }

  @Test func `names every variable of the environment that the program reads`() throws {
    let page = try Documentation.text(of: "\(Self.folder)/onland.1")
    let named = page.matches(of: /\n\.It Ev (.*)/).flatMap { $0.1.split(separator: " , ") }
    let sources = try Documentation.sources().joined()
    // Three letters or more; one is the name of a locale.
    let read = Set(sources.matches(of: /"([A-Z]{2,}(?:_[A-Z]+)+|[A-Z]{4,})"/).map(\.1))
      .subtracting(["POSIX"])

    // The last two are read by readline and by the C library.
    let others = read.union(["INPUTRC", "TZ"]).symmetricDifference(named)
    #expect(others.isEmpty)
  }

  @Test func `names every file that the history is made of`() throws {
    let home = try OnlandHome()
    let run = try home.onland("check", output: .pipe)
    try run.wait(for: "> ")
    run.type("1h\r")
    try run.wait(for: "2 of 19")
    let page = try Documentation.text(of: "\(Self.folder)/onland.1")
    let names = page.matches(of: /\n\.It Pa (.*)/).map(\.1)

    let files = home.files.map { $0.dropFirst("onland/".count) }
    #expect(files.count >= 3)
    for file in files {
      #expect(
        names.contains { name in
          let parts = name.split(separator: "*", omittingEmptySubsequences: false)
          return file.hasPrefix(parts[0]) && file.hasSuffix(parts[parts.count - 1])
        }, "\(file)")
    }
    run.type("\u{3}")
    _ = try run.exitStatus()
  }

  @Test func `names every exit status that the gallery of errors shows`() throws {
    let page = try Documentation.text(of: "\(Self.folder)/onland.1")
    let shown = try Documentation.text(of: "Documentation/Errors.md").matches(of: /\n\[(\d+)\]\n/)

    #expect(Set(shown.map(\.1)).count > 3)
    for status in Set(shown.map(\.1)) { #expect(page.contains("\n.It \(status)\n"), "\(status)") }
  }

  private static func date(in page: String) -> String? {
    page.split(separator: "\n").first { $0.hasPrefix(ManualPage.dateMacro) }
      .map { String($0.dropFirst(ManualPage.dateMacro.count)) }
  }

  /// Lines below each title.
  private static func sections(of text: String) -> [String: [String]] {
    var sections: [String: [String]] = [:]
    for section in ("\n" + text).components(separatedBy: "\n.Sh ").dropFirst() {
      let lines = section.split(separator: "\n").map(String.init)
      sections[lines[0]] = Array(lines.dropFirst())
    }
    return sections
  }

  /// Each status with the comment that explains it in the source, so that it is said once.
  private static func exitStatuses() throws -> [String] {
    let source = try Documentation.text(of: "Sources/OnlandApp/Errors/ExitStatus.swift")
    let cases = source.matches(of: /\n *\/\/\/ (.+)\n *case \w+ = (\d+)/)
    return [".Bl -tag -width \"130\" -compact"]
      + cases.flatMap { [".It \($0.2)"] + Mdoc.prose(String($0.1)) } + [".El"]
  }
}
