// SPDX-License-Identifier: GPL-3.0-or-later

import Testing

@testable import Psychometrics

/// What stands in a YAML text, as a document.
struct `A document read from YAML` {
  /// The parts with their places, in the order of the document.
  private func parts(_ node: DocumentNode) -> [String] {
    let place = "\(node.location.line):\(node.location.column)"
    switch node {
    case .scalar(let scalar):
      return ["\(place) \(scalar.isPlain ? "plain" : "quoted") \(scalar.string)"]
    case .sequence(let sequence): return ["\(place) list"] + sequence.elements.flatMap(parts)
    case .mapping(let mapping):
      return ["\(place) map"]
        + mapping.entries.flatMap { entry in
          ["\(entry.keyLocation.line):\(entry.keyLocation.column) key \(entry.key)"]
            + parts(entry.node)
        }
    }
  }

  private func problem(_ text: String) -> DefinitionProblem? {
    do throws(DefinitionProblem) {
      _ = try DocumentNode.yaml(Array(text.utf8))
      return nil
    } catch {
      return error
    }
  }

  @Test func `says what stands where, and whether it was quoted`() throws {
    let node = try DocumentNode.yaml(Array("a: 1\nb:\n  - 'x'\n  - {c: \"d\"}\ne: []\n".utf8))
    #expect(
      parts(node) == [
        "1:1 map", "1:1 key a", "1:4 plain 1", "2:1 key b", "3:3 list", "3:5 quoted x", "4:5 map",
        "4:6 key c", "4:9 quoted d", "5:1 key e", "5:4 list",
      ])
  }

  @Test func `puts the same in the place of an alias, where it was written`() throws {
    let node = try DocumentNode.yaml(
      Array("a: &one {b: 2}\nc: *one\nd: &key word\n*key : *key\n".utf8))
    #expect(
      parts(node) == [
        "1:1 map", "1:1 key a", "1:4 map", "1:10 key b", "1:13 plain 2",
        "2:1 key c", "1:4 map", "1:10 key b", "1:13 plain 2",
        "3:1 key d", "3:4 plain word", "3:4 key word", "3:4 plain word",
      ])
  }

  @Test func `takes the later of two anchors with one name`() throws {
    let node = try DocumentNode.yaml(Array("[&a x, &a y, *a]".utf8))
    #expect(parts(node).last == "1:8 plain y")
  }

  @Test(arguments: [
    ("a: 1\nb: 2\na: 3\nb: 4\n", 1, 1), ("x:\n  '1': a\n  1: b\n", 2, 3),
    ("{k: &a z, *a : 1, z: 2}", 1, 5),
  ])
  func `has no key twice, quoted or not`(text: String, line: Int, column: Int) {
    let found = problem(text)
    guard case .duplicateKey = found?.kind else {
      Issue.record("\(String(describing: found))")
      return
    }
    #expect(found?.location == SourceLocation(line: line, column: column))
  }

  @Test(arguments: [
    ("a: 1\n---\nb: 2\n", 2, 1), ("a: [1\nb: 2\n", 2, 2), ("a: *nobody\n", 1, 4),
    ("&a [*a]\n", 1, 5),
  ])
  func `is one, whole and known to its end`(text: String, line: Int, column: Int) {
    let found = problem(text)
    guard case .syntax = found?.kind else {
      Issue.record("\(String(describing: found))")
      return
    }
    #expect(found?.location == SourceLocation(line: line, column: column))
  }

  @Test(arguments: ["", "# nothing\n", "\n\n"])
  func `is not nothing`(text: String) {
    guard case .empty = problem(text)?.kind else {
      Issue.record("\(text)")
      return
    }
  }
}
