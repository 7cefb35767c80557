// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Testing

struct `The documents` {
  /// The gallery of errors calls it wrongly on purpose, and is played as a whole.
  @Test(arguments: Documentation.manuals.filter { !$0.hasSuffix("/Errors.md") })
  func `call the program only as it can be called`(path: String) throws {
    let tree = try CommandTree.onland.get()
    for call in Documentation.calls(in: try Documentation.text(of: path)) {
      // A placeholder that may be left out stands in brackets.
      let words = ShellWords.words(of: call.replacing(/[\[\]]/, with: ""))
      #expect(tree.problem(with: words.dropFirst()) == nil, "\(call)")
    }
  }

  @Test func `call it often enough for that to mean something`() throws {
    let calls = try Documentation.manuals.flatMap {
      Documentation.calls(in: try Documentation.text(of: $0))
    }
    #expect(calls.count > 40)
  }

  @Test func `name only files that are there`() throws {
    for path in Documentation.manuals {
      let folder = path.split(separator: "/").dropLast().map { "\($0)/" }.joined()
      let links = try Documentation.text(of: path).matches(of: /\]\(([^)#:]+)\)/).map(\.1)
      for link in links { #expect(Documentation.exists(folder + link), "\(path): \(link)") }
    }
  }

  /// Such as `Sources/History/Store/`, `Scoring/ScoringKey.swift` or `Export/`.
  @Test(arguments: ["CONTRIBUTING.md", "Documentation/Architecture.md"])
  func `name only rooms and sources that are there`(path: String) throws {
    let places = Documentation.places()
    let names = try Documentation.text(of: path)
      .matches(of: /`((?:[A-Za-z]+\/)+(?:[A-Za-z+]+\.[a-z]+)?|[A-Za-z+]+\.swift)`/)
      .map { String($0.1.hasSuffix("/") ? $0.1.dropLast() : $0.1) }
    #expect(names.count > 20)
    // The first is how a file is called, the second stands at the top.
    for name in names where !["Type+verb.swift", "Package.swift"].contains(name) {
      #expect(places.contains { $0 == name || $0.hasSuffix("/\(name)") }, "\(path): \(name)")
    }
  }

  /// A kind of page is a room of `Pages` each, and is found by its name.
  @Test func `name every room of the program`() throws {
    let document = try Documentation.text(of: "Documentation/Architecture.md")
    let rooms = Documentation.places().filter {
      $0.wholeMatch(of: /Sources\/(?!Pages)[A-Z][A-Za-z]+\/[A-Z][A-Za-z]+/) != nil
        && !$0.hasSuffix("/Data")
    }
    #expect(rooms.count > 60)
    for room in rooms {
      let name = room.split(separator: "/").last.map(String.init) ?? ""
      #expect(document.contains("`\(name)/`"), "\(room)")
    }
  }
}

struct `Every promise` {
  /// Rows of the table: the promise, and the files of its tests.
  private let rows: [(promise: String, tests: [String])]

  init() throws {
    rows = try Documentation.text(of: "Documentation/Promises.md").split(separator: "\n")
      .filter { $0.hasPrefix("| ") }.dropFirst()
      .map { row in
        (String(row), row.matches(of: /`(Tests\/[^`]+)`/).map { String($0.1) })
      }
  }

  @Test func `is one of nine, and names tests that are there`() {
    #expect(rows.count == 9)
    for (promise, tests) in rows {
      #expect(!tests.isEmpty, "\(promise)")
      for test in tests { #expect(Documentation.exists(test), "\(test)") }
    }
  }

  @Test func `is named in README`() throws {
    #expect(try Documentation.text(of: "README.md").contains("Documentation/Promises.md"))
  }
}
