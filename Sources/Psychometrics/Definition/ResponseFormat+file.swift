// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import Formats

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

  /// Reads a list of what was chosen, each a code or a whole label.
  ///
  /// - Returns: `nil` when the item takes no list, or does not offer one of them.
  public func outcome(inFile chosen: [String]) -> Outcome? {
    guard case .choices(let options) = self else { return nil }
    let codes = chosen.map { options.place(inFile: $0).map { options[$0].code } }
    return codes.contains(nil) ? nil : .answered(.chosen(codes.compactMap(\.self)))
  }

  /// Stands between choices that are written as one text.
  public static let choiceSeparator: Character = ";"
  /// How a file says that nothing of a several-choice item was chosen.
  public static let noneChosen = "[]"

  private func response(inFile text: String) -> Response? {
    let response: Response? =
      switch self {
      case .choice(let options):
        options.place(inFile: text).map { .code(options[$0].code) }
      case .choices(let options): options.response(inFile: text)
      case .duration: Int(text).map { .minutes($0) }
      case .count, .integer: Int(text).map { .integer($0) }
      case .decimal: Double(text).flatMap { $0.isFinite ? .decimal($0) : nil }
      case .yesNo: Self.truths[text.lowercased()].map { .yesNo($0) }
      case .text: text.isEmpty ? nil : .text(TerminalText.cleaned(text))
      case .date: LocalDate(text).map { .date($0) }
      }
    return response.flatMap { accepts($0) ? $0 : nil }
  }

  private static let truths: [String: Bool] = [
    "yes": true, "no": false, "true": true, "false": false, "1": true, "0": false,
  ]
}

extension [ResponseOption] {
  /// The place of the option that a code or a whole label means, in any language of the file.
  public func place(inFile text: String) -> Int? {
    let label = text.lowercased()
    return firstIndex { "\($0.code)" == text }
      ?? firstIndex { $0.label.lowercased() == label }
      ?? firstIndex { option in
        option.labelsInOtherLanguages.contains { $0.lowercased() == label }
      }
      ?? OptionCode(text).flatMap { code in firstIndex { $0.code == code } }
  }

  fileprivate func response(inFile text: String) -> Response? {
    if text == ResponseFormat.noneChosen { return .codes([]) }
    let places = text.split(separator: ResponseFormat.choiceSeparator).map { part in
      place(inFile: String(part).trimmingBlanks)
    }
    guard !places.isEmpty, !places.contains(nil) else { return nil }
    return .chosen(places.compactMap { $0.map { self[$0].code } })
  }
}

extension String {
  fileprivate var trimmingBlanks: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
