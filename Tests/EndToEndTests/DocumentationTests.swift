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
