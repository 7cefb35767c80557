// SPDX-License-Identifier: GPL-3.0-or-later

/// What fills a name between braces in a text.
public enum Slot: Hashable, Sendable {
  /// The response in words.
  case item(Item.Position)
  /// The person's own target in words.
  case target(Target.Position)
  /// A cue that the person has chosen, or else the questionnaire's word for it.
  case cue(String)
  /// `{week_phrase}`: in how many of the last check-ins the signal was there.
  case weekPhrase
  /// `{percent_over}`: by how much of the target the response is above it.
  case percentOver

  /// Names that the program fills itself.
  static let own: [String: Slot] = ["week_phrase": .weekPhrase, "percent_over": .percentOver]
}

extension Questionnaire {
  /// - Returns: `nil` for a name that nothing fills.
  public func slot(_ name: String) -> Slot? {
    if let own = Slot.own[name] { return own }
    if let item = position(ofItem: name) { return .item(item) }
    if let target = targets.firstIndex(where: { $0.id == name }) { return .target(target) }
    return cues[name].map { _ in .cue(name) }
  }
}

extension String {
  /// Names between braces: `{load_thin}` and the like.
  public var slots: [String] {
    var slots: [String] = []
    // Bytes, because every text is searched and a brace is never a part of another character.
    var rest = utf8[...]
    while let open = rest.firstIndex(of: UInt8(ascii: "{")),
      let close = rest[open...].firstIndex(of: UInt8(ascii: "}"))
    {
      slots.append(String(self[utf8.index(after: open)..<close]))
      rest = rest[utf8.index(after: close)...]
    }
    return slots
  }
}
