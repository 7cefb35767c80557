// SPDX-License-Identifier: GPL-3.0-or-later

import Formats

extension Language {
  /// Words that stand out, or do not.
  package struct Piece: Equatable, Sendable {
    package var text: String
    package var isStrong: Bool
  }

  /// The one place where a message becomes words.
  ///
  /// - Returns: Neighbours that are alike are one piece.
  package func pieces(of message: Message) -> [Piece] {
    var words = Words(language: self)
    words.add(message, isStrong: false)
    return words.pieces
  }

  /// The words alone, without what is stressed among them.
  package func words(of message: Message) -> String {
    // Not `joined`: finding out at run time what that needs takes a tenth of what `due` takes in all.
    pieces(of: message).reduce(into: "") { $0 += $1.text }
  }
}

/// Words as they come together.
private struct Words {
  let language: Language
  var pieces: [Language.Piece] = []

  mutating func add(_ message: Message, isStrong: Bool) {
    switch message {
    case .sentence(let sentence):
      add(language.pattern(of: sentence), isStrong: isStrong, sentence.value(of:))
    case .filled(let text, let values): add(text, isStrong: isStrong) { values[$0] }
    case .strong(let message): add(message, isStrong: true)
    case .atStart(let message): addAtStart(message, isStrong)
    case .given(let text): add(text, isStrong)
    case .count(let number): add("\(number)", isStrong)
    case .grouped(let number): add(language.grouped(number), isStrong)
    case .decimal(let number): add(language.decimal(number), isStrong)
    case .day(let day): add(day.words, isStrong: isStrong)
    case .duration(let minutes): add(Message.length(minutes: minutes), isStrong: isStrong)
    case .list(let parts, let joint):
      if let list = Message.joined(parts, joint) { add(list, isStrong: isStrong) }
    }
  }

  private mutating func addAtStart(_ message: Message, _ isStrong: Bool) {
    var words = Words(language: language)
    words.add(message, isStrong: isStrong)
    for (place, piece) in words.pieces.enumerated() {
      add(place == 0 ? language.letterCase.atStart(piece.text) : piece.text, piece.isStrong)
    }
  }

  /// - Parameter value: What fills a slot; one without a value stays as it is.
  private mutating func add(
    _ pattern: String, isStrong: Bool, _ value: (String) -> Message?
  ) {
    var rest = pattern[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      let name = String(rest[rest.index(after: open)..<close])
      let value = value(name)
      add(String(value == nil ? rest[...close] : rest[..<open]), isStrong)
      if let value { add(value, isStrong: isStrong) }
      rest = rest[rest.index(after: close)...]
    }
    add(String(rest), isStrong)
  }

  private mutating func add(_ text: String, _ isStrong: Bool) {
    if text.isEmpty { return }
    if pieces.last?.isStrong == isStrong {
      pieces[pieces.count - 1].text += text
    } else {
      pieces.append(Language.Piece(text: text, isStrong: isStrong))
    }
  }
}

extension Message {
  /// - Returns: `nil` for no part at all.
  fileprivate static func joined(_ parts: [Message], _ joint: Joint) -> Message? {
    guard let first = parts.first else { return nil }
    return parts.enumerated().dropFirst().reduce(first) { before, part in
      let isLast = part.offset == parts.count - 1
      let next = part.element
      return switch joint {
      case .and where isLast: .languageAnd(before: before, last: next)
      case .or where isLast: .languageOr(before: before, last: next)
      case .and, .or, .comma: .languageComma(before: before, next: next)
      case .semicolon: .languageSemicolon(before: before, next: next)
      case .sentence: .languageSentences(before: before, next: next)
      case .line: .filled("{before}\n  {next}", ["before": before, "next": next])
      }
    }
  }

  /// `1 h 30 min`; no time at all is `0 min`.
  fileprivate static func length(minutes: Int) -> Message {
    switch (minutes / 60, minutes % 60) {
    case (0, let rest): .languageMinutes(minutes: rest)
    case (let hours, 0): .languageHours(hours: hours)
    case (let hours, let rest): .languageHoursAndMinutes(hours: hours, minutes: rest)
    }
  }
}
