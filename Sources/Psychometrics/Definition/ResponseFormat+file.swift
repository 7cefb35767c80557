// SPDX-License-Identifier: GPL-3.0-or-later

import Dates

extension ResponseFormat {
  /// The word in files for an item the person chose not to answer.
  public static let declinedWord = "declined"

  /// Reads what a file of answers says for an item: a code or a whole label, never a key.
  ///
  /// - Parameter text: As written in the file, such as `3`, `5-6 days`, `90`, `yes` or `declined`.
  /// - Returns: `nil` when the item does not offer it.
  public func outcome(inFile text: String) -> Outcome? {
    if text == Self.declinedWord { return .missing(.declined) }
    return response(inFile: text).map { .answered($0) }
  }

  private func response(inFile text: String) -> Response? {
    let response: Response? =
      switch self {
      case .choice(let options):
        (options.first { "\($0.code)" == text }
          ?? options.first { $0.label.lowercased() == text.lowercased() }
          ?? options.first { option in
            option.labelsInOtherLanguages.contains { $0.lowercased() == text.lowercased() }
          })
          .map { .code($0.code) }
      case .duration: Int(text).map { .minutes($0) }
      case .count, .integer: Int(text).map { .integer($0) }
      case .decimal: Double(text).flatMap { $0.isFinite ? .decimal($0) : nil }
      case .yesNo: Self.truths[text.lowercased()].map { .yesNo($0) }
      case .text: text.isEmpty ? nil : .text(cleaned(text))
      case .date: LocalDate(text).map { .date($0) }
      }
    return response.flatMap { accepts($0) ? $0 : nil }
  }

  private static let truths: [String: Bool] = [
    "yes": true, "no": false, "true": true, "false": false, "1": true, "0": false,
  ]
}
