// SPDX-License-Identifier: GPL-3.0-or-later

/// A time of day by the clock where the person is, to the minute.
public struct TimeOfDay: Hashable, Comparable, Sendable {
  /// Minutes after midnight, 0 to 1439.
  public let minutes: Int

  /// - Returns: `nil` outside 0 to 1439.
  public init?(minutes: Int) {
    guard (0..<1440).contains(minutes) else { return nil }
    self.minutes = minutes
  }

  /// - Parameters:
  ///   - hour: 0 to 23.
  ///   - minute: 0 to 59.
  public init(hour: Int, minute: Int = 0) {
    precondition((0...23).contains(hour) && (0...59).contains(minute))
    self.minutes = hour * 60 + minute
  }

  /// Reads `04:05`, `4:05` and `4:5`.
  public init?(_ text: some StringProtocol) {
    let parts = text.utf8.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ (1...2).contains($0.count) }),
      let hours = digits(parts[0]), let minutes = digits(parts[1]), hours < 24, minutes < 60
    else { return nil }
    self.minutes = hours * 60 + minutes
  }

  public static func < (left: TimeOfDay, right: TimeOfDay) -> Bool { left.minutes < right.minutes }
}

extension TimeOfDay: CustomStringConvertible {
  /// `04:05`.
  public var description: String {
    "\(padded(minutes / 60, to: 2)):\(padded(minutes % 60, to: 2))"
  }
}
