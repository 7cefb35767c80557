// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import History
import Psychometrics

/// A file that `export` wrote, as it is read back.
struct ImportFile {
  /// Bytes: a hundred times what ten years of weeks take.
  static let maximumSize = 256 * 1024 * 1024
  static let maximumShownProblems = 20

  /// What the file says.
  ///
  /// - Throws: Every problem of the file, each with line, column and path, never with an answer.
  static func content(_ path: String) throws(Problem) -> HistoryContent {
    let bytes = try bytes(path)
    let root: JSONNode
    do throws(JSONNodeReader.SyntaxProblem) {
      root = try JSONNodeReader.read(bytes)
    } catch {
      throw refusal(
        [ImportProblem(offset: error.offset, path: "", message: error.message)], bytes, path)
    }
    var reader = ImportReader()
    let content = reader.content(root)
    guard reader.problems.isEmpty else { throw refusal(reader.problems, bytes, path) }
    return content
  }

  private static func refusal(
    _ problems: [ImportProblem], _ bytes: [UInt8], _ path: String
  ) -> Problem {
    let sorted = problems.sorted { $0.offset < $1.offset }
    var lines = sorted.prefix(maximumShownProblems).map { problem in
      let (line, column) = place(of: problem.offset, in: bytes)
      let part = problem.path.isEmpty ? "" : "\(problem.path): "
      return "\(path.pathForMessage):\(line):\(column): \(part)\(problem.message)"
    }
    if sorted.count > lines.count { lines.append("and \(sorted.count - lines.count) more") }
    return Problem(
      "\(path.pathForMessage) cannot be imported; nothing was changed",
      hint: lines.joined(separator: "\n  "), status: .data)
  }

  /// Line and column, both from 1; a column is a character of Unicode.
  private static func place(of offset: Int, in bytes: [UInt8]) -> (line: Int, column: Int) {
    let before = bytes[..<offset]
    let line = before.count { $0 == UInt8(ascii: "\n") } + 1
    let start = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    return (line, before[start...].count { $0 & 0xC0 != 0x80 } + 1)
  }

  private static func bytes(_ path: String) throws(Problem) -> [UInt8] {
    guard let file = FileHandle(forReadingAtPath: path) else {
      // Says why in the words that every file gets.
      return try InputFile.bytes(path)
    }
    defer { try? file.close() }
    // Not by the size it says it has: a device has none and never ends.
    guard let data = try? file.read(upToCount: maximumSize + 1) ?? Data() else {
      throw Problem(
        "cannot read \(path.pathForMessage): not a readable file", hint: "Nothing was changed.",
        status: .data)
    }
    guard data.count <= maximumSize else {
      throw Problem(
        "\(path.pathForMessage) is larger than \(maximumSize / 1_048_576) MiB",
        hint: "Nothing was changed.", status: .data)
    }
    return [UInt8](data)
  }
}

/// One thing wrong with a file to import.
struct ImportProblem: Equatable {
  /// Bytes from the beginning of the file.
  var offset: Int
  /// Such as `check_ins[3].answers.joy`.
  var path: String
  /// Without any value of the file.
  var message: String
}
