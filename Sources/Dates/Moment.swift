// SPDX-License-Identifier: GPL-3.0-or-later

/// An instant, with what the person's clock was ahead of UTC.
public struct Moment: Hashable, Sendable {
  /// Seconds since 1970-01-01 00:00 UTC.
  public var secondsSince1970: Int
  /// Seconds the local clock is ahead of UTC; negative in the west.
  public var offsetSeconds: Int

  public init(secondsSince1970: Int, offsetSeconds: Int) {
    self.secondsSince1970 = secondsSince1970
    self.offsetSeconds = offsetSeconds
  }

  /// The local day, which begins at `dayStartMinutes` after midnight.
  ///
  /// - Parameter dayStartMinutes: Minutes after local midnight; 240 is 04:00.
  public func localDate(dayStartMinutes: Int) -> LocalDate {
    let local = secondsSince1970 + offsetSeconds - dayStartMinutes * 60
    return LocalDate(dayNumber: local.quotientRoundedDown(by: secondsPerDay).quotient)
  }

  /// By the local clock, seconds left out.
  public var timeOfDay: TimeOfDay {
    let second = (secondsSince1970 + offsetSeconds).quotientRoundedDown(by: secondsPerDay).remainder
    return TimeOfDay(hour: second / 3600, minute: second / 60 % 60)
  }
}

extension Moment: CustomStringConvertible {
  /// `2026-11-23T07:12:56+13:00`, local time with its offset.
  public var description: String {
    let (day, second) = (secondsSince1970 + offsetSeconds)
      .quotientRoundedDown(by: secondsPerDay)
    let time = [second / 3600, second / 60 % 60, second % 60]
      .map { padded($0, to: 2) }.joined(separator: ":")
    let ahead = offsetSeconds.magnitude / 60
    let sign = offsetSeconds < 0 ? "-" : "+"
    let offset = "\(padded(Int(ahead / 60), to: 2)):\(padded(Int(ahead % 60), to: 2))"
    return "\(LocalDate(dayNumber: day))T\(time)\(sign)\(offset)"
  }
}

private let secondsPerDay = 86_400
