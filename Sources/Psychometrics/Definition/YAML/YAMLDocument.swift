// SPDX-License-Identifier: GPL-3.0-or-later

import Formats

/// A file of YAML or JSON, read within limits that keep a hostile one harmless.
enum YAMLDocument {
  static let maximumBytes = 1 << 20
  static let maximumDepth = 32
  /// Aliases are cheap to write and explode when followed, so each counts all that it stands for.
  static let maximumNodes = 50_000
  /// Every entry but the first begins after one of these, so their number bounds the memory that
  /// parsing takes; twice the entries leaves room for commas and hyphens in texts.
  static let maximumSeparators = 2 * maximumNodes
  /// Lines that begin with a percent sign: the parser compares each tag directive with all before it.
  static let maximumDirectives = 100

  /// - Parameter bytes: UTF-8; a byte order mark before it is passed over.
  /// - Returns: The one node at the top.
  /// - Throws: One problem: nothing after it can be trusted.
  static func root(_ bytes: [UInt8]) throws(DefinitionProblem) -> DocumentNode {
    let start = SourceLocation(line: 1, column: 1)
    guard bytes.count <= maximumBytes else {
      throw DefinitionProblem(.tooLarge(limit: maximumBytes), at: start)
    }
    let bytes = bytes.withoutByteOrderMark
    guard var text = String(validating: bytes, as: UTF8.self) else {
      throw DefinitionProblem(.notUTF8, at: firstInvalidLine(bytes))
    }
    try refuseExcess(bytes)
    let root: Result<DocumentNode?, DefinitionProblem> = text.withUTF8 { utf8 in
      do throws(DefinitionProblem) {
        return .success(try YAMLComposer.compose(utf8))
      } catch {
        return .failure(error)
      }
    }
    guard let root = try root.get() else { throw DefinitionProblem(.empty, at: start) }
    return root
  }

  /// Counts what the parser's own time and memory follow, before it is begun.
  private static func refuseExcess(_ bytes: ArraySlice<UInt8>) throws(DefinitionProblem) {
    // Every file of a usual size ends here, without a look at each of its bytes.
    guard bytes.count > maximumSeparators || bytes.contains(UInt8(ascii: "%")) else { return }
    var separators = 0
    var directives = 0
    var line = 1
    var lineStart = bytes.startIndex
    for (index, byte) in zip(bytes.indices, bytes) {
      switch byte {
      case UInt8(ascii: "\n"), UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "-"),
        UInt8(ascii: "?"), UInt8(ascii: "["), UInt8(ascii: "{"):
        separators += 1
        if separators > maximumSeparators {
          throw DefinitionProblem(
            .tooManyNodes(limit: maximumNodes),
            at: SourceLocation(line: line, column: index - lineStart + 1))
        }
      case UInt8(ascii: "%") where index == lineStart:
        directives += 1
        if directives > maximumDirectives {
          throw DefinitionProblem(
            .tooManyDirectives(limit: maximumDirectives), at: SourceLocation(line: line, column: 1))
        }
      default: break
      }
      if byte == UInt8(ascii: "\n") {
        line += 1
        lineStart = index + 1
      }
    }
  }

  private static func firstInvalidLine(_ bytes: ArraySlice<UInt8>) -> SourceLocation {
    for (index, line) in bytes.split(separator: 10, omittingEmptySubsequences: false).enumerated()
    where String(validating: line, as: UTF8.self) == nil {
      return SourceLocation(line: index + 1, column: 1)
    }
    return SourceLocation(line: 1, column: 1)
  }
}
