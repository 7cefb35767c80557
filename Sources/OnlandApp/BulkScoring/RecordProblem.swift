// SPDX-License-Identifier: GPL-3.0-or-later

import Formats
import Psychometrics

/// Why one record cannot be scored. Never contains an answer or a respondent's name.
struct RecordProblem: Error, Equatable {
  /// The column or key it is about.
  var name: String?
  var reason: String
  var hint: String?

  init(_ name: String? = nil, _ reason: String, hint: String? = nil) {
    self.name = name
    self.reason = reason
    self.hint = hint
  }

  init(unknown kind: String, _ name: String, among known: [String]) {
    let nearest = NearestName.nearest(to: name, among: known)
    self.init(
      nil, "there is no \(kind) \"\(name.forMessage)\"", hint: nearest.map { "Did you mean \($0)?" }
    )
  }

  /// - Parameters:
  ///   - source: The file, or words for standard input.
  ///   - line: The first line of the record, from 1.
  func problem(in source: String, line: Int) -> Problem {
    let place =
      name.map { "\(source), line \(line), \($0.forMessage)" } ?? "\(source), line \(line)"
    return Problem("\(place): \(reason)", hint: hint, status: .data)
  }
}
