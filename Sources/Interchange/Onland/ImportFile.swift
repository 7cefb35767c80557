// SPDX-License-Identifier: GPL-3.0-or-later

import Formats
import Foundation
import History
import Journal
import Psychometrics

/// A file that `export` wrote, as it is read back.
package struct ImportFile {
  /// Bytes: a hundred times what ten years of weeks take.
  package static let maximumSize = 64 * 1024 * 1024
  package static let maximumShownProblems = 20

  /// What the file says.
  ///
  /// - Parameters:
  ///   - path: `-` is standard input.
  ///   - opening: Opens what is sealed, and gives back everything else as it is.
  /// - Throws: `InputFileError` or `ImportRefusal`, and what `opening` throws.
  package static func backup(
    _ path: String, opening: ([UInt8]) throws -> [UInt8]
  ) throws -> Backup {
    let file = try InputFile.bytes(path, limit: maximumSize)
    guard file.count <= maximumSize else { throw ImportRefusal.tooLarge(path: path) }
    let bytes = try opening(file)
    let (backup, problems) = read(bytes)
    guard problems.isEmpty else { throw refusal(problems, bytes, path) }
    return backup
  }

  /// Every problem that would keep these bytes from being imported.
  ///
  /// - Returns: `nil` when nothing would.
  package static func refusal(of bytes: [UInt8]) -> [ImportProblem]? {
    // A file ends with a line feed besides.
    guard bytes.count < maximumSize else {
      return [
        ImportProblem(offset: 0, path: "", reason: .tooLarge(limit: maximumSize), part: nil)
      ]
    }
    let problems = read(bytes).problems
    return problems.isEmpty ? nil : problems
  }

  /// - Returns: What the bytes say; of no use when there is a problem.
  package static func read(_ bytes: [UInt8]) -> (backup: Backup, problems: [ImportProblem]) {
    do throws(JSONNodeReader.Problem) {
      var reader = ImportReader()
      let backup = reader.backup(try JSONNodeReader.read(bytes))
      return (backup, reader.problems.sorted { $0.offset < $1.offset })
    } catch {
      return (
        Backup(),
        [ImportProblem(offset: error.offset, path: "", reason: .syntax(error.reason), part: nil)]
      )
    }
  }

  private static func refusal(
    _ problems: [ImportProblem], _ bytes: [UInt8], _ path: String
  ) -> ImportRefusal {
    let first = problems.prefix(maximumShownProblems).map { problem in
      let (line, column) = place(of: problem.offset, in: bytes)
      return ImportRefusal.PlacedProblem(
        line: line, column: column, path: problem.path, reason: problem.reason)
    }
    return .unusable(path: path, problems: first, more: problems.count - first.count)
  }

  /// Line and column, both from 1; a column is a character of Unicode.
  private static func place(of offset: Int, in bytes: [UInt8]) -> (line: Int, column: Int) {
    let before = bytes[..<offset]
    let line = before.count { $0 == UInt8(ascii: "\n") } + 1
    let start = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    return (line, before[start...].count { $0 & 0xC0 != 0x80 } + 1)
  }
}
