// SPDX-License-Identifier: GPL-3.0-or-later

/// An ISO 8601 duration such as `P7D`, `PT2M` or `PT40S`.
public struct ISODuration: Hashable, Sendable {
  /// The text as it was written.
  public var text: String
  public var seconds: Int

  /// - Returns: `nil` unless the text is `P`, whole weeks, days, hours, minutes or seconds.
  public init?(_ text: String) {
    guard text.hasPrefix("P"), text.utf8.count >= 3 else { return nil }
    var isTime = false
    var number = ""
    var seconds = 0
    for character in text.dropFirst() {
      switch character {
      case "T" where !isTime && number.isEmpty: isTime = true
      case "0"..."9" where number.count < 6: number.append(character)
      default:
        guard let count = Int(number), let unit = Self.unit(character, isTime: isTime) else {
          return nil
        }
        seconds += count * unit
        number = ""
      }
    }
    guard number.isEmpty, seconds > 0 else { return nil }
    self.text = text
    self.seconds = seconds
  }

  private static func unit(_ letter: Character, isTime: Bool) -> Int? {
    switch (letter, isTime) {
    case ("W", false): 604_800
    case ("D", false): 86_400
    case ("H", true): 3_600
    case ("M", true): 60
    case ("S", true): 1
    default: nil
    }
  }
}
