// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Testing

/// A screen as a person saw it, with what was typed between « and ».
///
/// Lines before the first `$ onland ...` and between two of them may begin with `%`: they say how
/// things stand (`% width 40`, `% plain`, `% pipe`, `% redirected`, `% results`,
/// `% date 2026-11-27`, `% set KEY VALUE`, `% own FILE as ID`, `% documented ID` for a complete file
/// of the format's document); `#` begins a remark, and `$ stored` shows what the history holds. A run ends with its exit status in brackets.
struct Transcript: CustomTestStringConvertible {
  var name: String
  var text: String

  /// Where the transcripts, and the files they name, stand.
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Screens").path

  /// Those in the folder, in order of their names.
  static var all: [Transcript] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { $0.hasSuffix(".txt") }.sorted().compactMap { name in
      (try? String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8)).map {
        Transcript(name: name, text: $0)
      }
    }
  }

  var testDescription: String { name }

  var lines: [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  /// What the lines are: all of them but what the program shows by itself.
  enum Part: Equatable {
    case remark(String)
    /// The words behind `%`.
    case directive([String])
    /// What the history holds is to be shown.
    case stored
    /// The arguments of one run, and what is typed in it.
    case run([String], typed: [String])
  }

  var parts: [Part] {
    var parts: [Part] = []
    for line in lines {
      if line.hasPrefix("# ") {
        parts.append(.remark(line))
      } else if line.hasPrefix("% ") {
        parts.append(.directive(line.words))
      } else if line == "$ stored" {
        parts.append(.stored)
      } else if line.hasPrefix("$ onland ") {
        parts.append(.run(Array(line.words.dropFirst()), typed: []))
      } else if case .run(let arguments, let typed)? = parts.last {
        let more = line.matches(of: /«([^»]*)»/).map { String($0.1) }
        parts[parts.count - 1] = .run(arguments, typed: typed + more)
      }
    }
    return parts
  }
}

extension String {
  /// The words behind the mark at the beginning of the line.
  fileprivate var words: [String] { split(separator: " ").dropFirst().map(String.init) }
}
