// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Psychometrics
import TestQuestionnaires
import Testing

@testable import OnlandApp

/// What `Documentation/QuestionnaireFormat.md` promises.
struct `The format document` {
  private static let here = URL(filePath: #filePath).deletingLastPathComponent()

  private static let document: String = {
    let file = here.appending(path: "../../../Documentation/QuestionnaireFormat.md").standardized
    return (try? String(contentsOf: file, encoding: .utf8)) ?? ""
  }()

  @Test(arguments: ["me.evening", "me.bedside"])
  func `holds complete files that pass the check`(id: String) throws {
    let test = try TestHome(isMade: false)
    try test.addOwn("\(id).yaml", try #require(DocumentedQuestionnaires.files[id]))

    try test.questionnaires().check([test.folder + "/questionnaires/\(id).yaml"])

    #expect(test.written == ["1 file, no problem"])
  }

  @Test func `explains every message of the broken files, and no message that does not exist`()
    throws
  {
    let patterns = Self.document.split(separator: "\n")
      .filter { $0.hasPrefix("| `") }.compactMap { MessagePattern(row: $0) }
    var explained: Set<String> = []
    for message in try brokenMessages() {
      let fitting = patterns.filter { $0.fits(message) }
      let best = fitting.max { $0.literalLength < $1.literalLength }
      #expect(best != nil, "not explained: \(message)")
      if let best { explained.insert(best.text) }
    }

    // Seen in the tests of hostile files and of the own folder.
    let elsewhere: Set = [
      "the file is larger than … KiB", "not valid UTF-8", "more than … entries in the file",
      "a list or a map in the place of a key",
      "more than … lines that begin with %",
      "the id is \"…\" and the file is called \"…\"",
    ]
    let rows = Set(patterns.map(\.text))
    #expect(rows.subtracting(explained) == elsewhere)
  }

  /// What stands behind `file:line:column: ` beside the broken files.
  private func brokenMessages() throws -> [String] {
    let folder = Self.here.appending(path: "Broken")
    let files = try FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: nil)
    return try files.filter { $0.pathExtension == "txt" }.flatMap { file in
      try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
        .filter { !$0.hasPrefix("onland: ") }
        .map { String($0.replacing(#/^[^:]*:\d+:\d+: /#, with: "")) }
    }
  }
}

/// A message of the document's tables, with `…` for names and numbers.
private struct MessagePattern {
  let text: String

  /// - Returns: `nil` for rows of other tables: keys, types, rules and slots.
  init?(row: Substring) {
    let cells = row.split(separator: " | ")
    guard cells.count == 2, let last = cells[0].last, last == "`" else { return nil }
    text = String(cells[0].dropFirst(3).dropLast())
  }

  var literalLength: Int { text.count { $0 != "…" } }

  func fits(_ message: String) -> Bool {
    let parts = text.split(separator: "…", omittingEmptySubsequences: false)
    guard let first = parts.first, let last = parts.last, message.hasPrefix(first) else {
      return false
    }
    if parts.count == 1 { return message == text }
    var rest = message.dropFirst(first.count)
    for part in parts.dropFirst().dropLast() {
      guard let range = rest.range(of: part) else { return false }
      rest = rest[range.upperBound...]
    }
    // A hint about the nearest name may follow.
    return last.isEmpty || rest.hasSuffix(last) || rest.contains("\(last); did you mean ")
  }
}
