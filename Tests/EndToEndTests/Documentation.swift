// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation

/// The documents of the project, as they stand in it.
enum Documentation {
  /// The top of the project: where it was when the tests were built, unless `ONLAND_PROJECT` says
  /// otherwise to somebody who may not look there.
  static let root =
    ProcessInfo.processInfo.environment["ONLAND_PROJECT"].map { URL(filePath: $0) }
    ?? URL(filePath: #filePath).appending(path: "../../..").standardized

  /// - Parameter path: From the top of the project.
  static func text(of path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  static func exists(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: root.appending(path: path).path)
  }

  /// What stands in each Swift file of the program.
  static func sources() throws -> [String] {
    let folder = root.appending(path: "Sources")
    let paths = FileManager.default.enumerator(atPath: folder.path)?.allObjects as? [String] ?? []
    return try paths.filter { $0.hasSuffix(".swift") }.sorted()
      .map { try String(contentsOf: folder.appending(path: $0), encoding: .utf8) }
  }

  /// Every folder and file that a document for contributors may name, from the top of the project.
  static func places() -> [String] {
    ["Documentation", "Packaging", "Questionnaires", "Sources", "Tests", "Translations"].flatMap {
      top in
      let inside = FileManager.default.enumerator(atPath: root.appending(path: top).path)
      return [top] + (inside?.allObjects as? [String] ?? []).map { "\(top)/\($0)" }
    }
  }

  /// Those that a person reads to use the program, by path.
  static var manuals: [String] {
    let names =
      (try? FileManager.default.contentsOfDirectory(
        atPath: root.appending(path: "Documentation").path)) ?? []
    return ["README.md", "CONTRIBUTING.md"]
      + names.filter { $0.hasSuffix(".md") }.sorted().map { "Documentation/\($0)" }
  }

  /// Every call of the program in a document: lines of its code blocks, and code within a sentence.
  static func calls(in text: String) -> [String] {
    var calls: [String] = []
    var isCode = false
    for line in text.split(separator: "\n").map({ $0.trimmingCharacters(in: .whitespaces) }) {
      if line.hasPrefix("```") {
        isCode.toggle()
      } else if isCode {
        let call = line.hasPrefix("$ ") ? String(line.dropFirst(2)) : line
        if call.hasPrefix("onland ") { calls.append(call) }
      } else {
        calls += line.matches(of: /`(onland [^`]+)`/).map { String($0.1) }
      }
    }
    return calls
  }
}
