// SPDX-License-Identifier: GPL-3.0-or-later

/// A calendar day where the person was, without a time of day or a time zone.
///
/// Arithmetic on the proleptic Gregorian calendar, so that no locale or time-zone data is needed.
public struct LocalDate: Hashable, Comparable, Sendable {
  /// Whole days since 1970-01-01; negative before it.
  public let dayNumber: Int

  public init(dayNumber: Int) { self.dayNumber = dayNumber }

  /// - Returns: `nil` when there is no such day, such as 2026-02-29.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), (1...31).contains(day) else {
      return nil
    }
    // Days are counted from 1 March, so that the leap day is the last of its year.
    let shiftedYear = month > 2 ? year : year - 1
    let shiftedMonth = month > 2 ? month - 3 : month + 9
    let era = shiftedYear / 400
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * shiftedMonth + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    self.init(dayNumber: era * daysPerEra + dayOfEra - daysBefore1970)
    guard self.month == month, self.day == day else { return nil }
  }

  /// Reads `2026-11-23`.
  public init?(_ text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
      let year = digits(bytes[0..<4]), let month = digits(bytes[5..<7]),
      let day = digits(bytes[8..<10])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  public var year: Int { parts.year }
  /// 1 to 12.
  public var month: Int { parts.month }
  /// 1 to 31.
  public var day: Int { parts.day }
  /// 1 Monday to 7 Sunday.
  public var weekday: Int { (dayNumber + 3).quotientRoundedDown(by: 7).remainder + 1 }

  /// Whole weeks since Monday 1970-01-05, rounded down.
  public var weekNumber: Int { (dayNumber - mondayOfWeekZero).quotientRoundedDown(by: 7).quotient }

  public var isoWeek: ISOWeek { ISOWeek(weekNumber: weekNumber) }

  public func adding(days: Int) -> LocalDate { LocalDate(dayNumber: dayNumber + days) }

  /// Whole days from `earlier` to this day; negative when it is the later one.
  public func days(since earlier: LocalDate) -> Int { dayNumber - earlier.dayNumber }

  /// Whole calendar months from `earlier` to this day; the day of the month must be reached.
  public func wholeMonths(since earlier: LocalDate) -> Int {
    let (here, there) = (parts, earlier.parts)
    let months = (here.year - there.year) * 12 + here.month - there.month
    return here.day < there.day ? months - 1 : months
  }

  public static func < (left: LocalDate, right: LocalDate) -> Bool {
    left.dayNumber < right.dayNumber
  }

  private var parts: (year: Int, month: Int, day: Int) {
    let shifted = dayNumber + daysBefore1970
    let (era, dayOfEra) = shifted.quotientRoundedDown(by: daysPerEra)
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, day)
  }
}

extension LocalDate: CustomStringConvertible {
  /// `2026-11-23`.
  public var description: String {
    "\(padded(year, to: 4))-\(padded(month, to: 2))-\(padded(day, to: 2))"
  }
}

extension LocalDate: Decodable {
  /// From a text such as `2026-11-23`.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let date = LocalDate(try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a day")
    }
    self = date
  }
}

private let daysPerEra = 146_097
/// Days from 0000-03-01 to 1970-01-01.
private let daysBefore1970 = 719_468
/// Monday 1970-01-05.
let mondayOfWeekZero = 4

func padded(_ number: Int, to width: Int) -> String {
  let digits = String(number.magnitude)
  let zeros = String(repeating: "0", count: max(0, width - digits.count))
  return (number < 0 ? "-" : "") + zeros + digits
}

/// - Returns: `nil` when there is anything but ASCII digits.
func digits(_ bytes: some Sequence<UInt8>) -> Int? {
  var number = 0
  for byte in bytes {
    guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
    number = number * 10 + Int(byte - UInt8(ascii: "0"))
  }
  return number
}

extension Int {
  /// Division that rounds towards minus infinity, so that days before 1970 fall in the right week.
  func quotientRoundedDown(by divisor: Int) -> (quotient: Int, remainder: Int) {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
  }
}
