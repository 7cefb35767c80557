// SPDX-License-Identifier: GPL-3.0-or-later

extension Moment {
  /// As `description`, with the seconds of an offset that has any: nothing is lost.
  public var exported: String {
    let seconds = offsetSeconds.magnitude % 60
    return seconds == 0 ? description : "\(description):\(seconds < 10 ? "0" : "")\(seconds)"
  }

  /// Reads `2026-11-23T07:12:56+13:00`, as `exported` writes it.
  ///
  /// - Returns: `nil` when the text has another form or there is no such time.
  public init?(exported text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 25 || bytes.count == 28, bytes[10] == UInt8(ascii: "T"),
      let date = LocalDate(String(decoding: bytes[..<10], as: UTF8.self)),
      let time = Self.seconds(bytes[11..<19], hours: 0...23),
      let offset = Self.seconds(bytes[20...], hours: 0...23)
    else { return nil }
    switch bytes[19] {
    case UInt8(ascii: "+"): self.init(date, time, offset: offset)
    // No offset has two names.
    case UInt8(ascii: "-") where offset > 0: self.init(date, time, offset: -offset)
    default: return nil
    }
    guard exported == text else { return nil }
  }

  private init(_ date: LocalDate, _ time: Int, offset: Int) {
    self.init(
      secondsSince1970: date.dayNumber * 86_400 + time - offset, offsetSeconds: offset)
  }

  /// Reads `07:12` or `07:12:56`.
  private static func seconds(_ bytes: ArraySlice<UInt8>, hours: ClosedRange<Int>) -> Int? {
    let parts = String(decoding: bytes, as: UTF8.self)
      .split(separator: ":", omittingEmptySubsequences: false)
    guard (2...3).contains(parts.count), parts.allSatisfy({ $0.utf8.count == 2 }) else {
      return nil
    }
    let numbers = parts.compactMap { Int($0) }
    guard numbers.count == parts.count, hours.contains(numbers[0]),
      numbers.dropFirst().allSatisfy({ (0...59).contains($0) })
    else { return nil }
    return numbers[0] * 3600 + numbers[1] * 60 + (numbers.count == 3 ? numbers[2] : 0)
  }
}
