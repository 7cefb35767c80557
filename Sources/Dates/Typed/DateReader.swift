// SPDX-License-Identifier: GPL-3.0-or-later

/// Reads days, weeks and spans as people say them: `yesterday`, `monday`, `last week`, `3 weeks ago`,
/// `3m`, `W47`, `2026-09`, `23 November`, and everything as ISO 8601 writes it.
///
/// The one place where that is decided, for every option and argument that takes a day. A week with a
/// number is that of ISO 8601; any other is the person's own.
public struct DateReader: Sendable {
  public var today: LocalDate
  public var weekStart: WeekStart
  public var words: DateWords

  public init(
    today: LocalDate, weekStart: WeekStart = .monday, words: DateWords = .none
  ) {
    self.today = today
    self.weekStart = weekStart
    self.words = words
  }

  public var thisWeek: Week { weekStart.week(of: today) }

  /// Why a text names no days.
  public enum Fault: Error, Equatable {
    /// Written as a day, a week or a month that the calendar does not have.
    case impossible
    /// Not written as any of them.
    case unknown
  }

  /// The days that are meant; a name that returns each year or week means the newest that has begun.
  public func span(_ typed: String) throws(Fault) -> DaySpan {
    let text = typed.lowercased()
    if let day = LocalDate(text) { return DaySpan(day: day) }
    if let numeric = try numeric(text) { return numeric }
    let said = Self.split(text).filter { !words.fillers.contains($0) }
    if let near = near(said.joined(separator: " ")) ?? relative(said) { return near }
    if let written = try written(said) { return written }
    if said.count > 1, words.units[said[0]] == .week {
      return try week(around: said.dropFirst().joined(separator: " "))
    }
    throw .unknown
  }

  /// `week of 23 November`: the person's week with a day.
  private func week(around text: String) throws(Fault) -> DaySpan {
    guard let day = try span(text).day else { throw .unknown }
    return DaySpan(weekStart.week(of: day))
  }

  /// How far back: `3m`, `3 months`, `12 weeks`, or a span as `span` reads it.
  public func past(_ typed: String) throws(Fault) -> DaySpan {
    let said = Self.split(typed.lowercased())
    if let span = relative(said) ?? relative(["last"] + said) { return span }
    return try span(typed)
  }

  // MARK: Numbers

  /// `2026-11-3`, `2026-09`, `2026-W5`, `2026W47`, `W47`, `2026`.
  private func numeric(_ text: String) throws(Fault) -> DaySpan? {
    if let (_, year, month, day) = text.wholeMatch(
      of: /([0-9]{4})[-\/]([0-9]{1,2})[-\/]([0-9]{1,2})/)?.output
    {
      guard let found = LocalDate(year: Self.int(year), month: Self.int(month), day: Self.int(day))
      else { throw .impossible }
      return DaySpan(day: found)
    }
    if let (_, year, month) = text.wholeMatch(of: /([0-9]{4})-([0-9]{1,2})/)?.output {
      guard let found = DaySpan(year: Self.int(year), month: Self.int(month)) else {
        throw .impossible
      }
      return found
    }
    if let (_, year, week) = text.wholeMatch(of: /([0-9]{4})-?w([0-9]{1,2})/)?.output {
      return DaySpan(try self.week(Self.int(week), in: Self.int(year)))
    }
    if let (_, week) = text.wholeMatch(of: /w([0-9]{1,2})/)?.output {
      return DaySpan(try newestWeek(Self.int(week)))
    }
    if text.wholeMatch(of: /[0-9]{4}/) != nil {
      guard let found = DaySpan(year: Self.int(text[...])) else { throw .impossible }
      return found
    }
    return nil
  }

  private func week(_ week: Int, in year: Int) throws(Fault) -> ISOWeek {
    let text = "\(padded(year, to: 4))-W\(padded(week, to: 2))"
    guard let found = ISOWeek(text) else { throw .impossible }
    return found
  }

  /// The newest week of that number that has begun.
  private func newestWeek(_ week: Int) throws(Fault) -> ISOWeek {
    guard (1...53).contains(week) else { throw .impossible }
    // Some year in seven has a week 53.
    for year in stride(from: today.isoWeek.year, to: today.isoWeek.year - 8, by: -1) {
      if let found = try? self.week(week, in: year), found.monday <= today { return found }
    }
    throw .impossible
  }

  // MARK: Words

  private func near(_ text: String) -> DaySpan? {
    if words.today.contains(text) { return DaySpan(day: today) }
    if words.yesterday.contains(text) { return DaySpan(day: today.adding(days: -1)) }
    if words.dayBeforeYesterday.contains(text) { return DaySpan(day: today.adding(days: -2)) }
    return nil
  }

  private func relative(_ said: [String]) -> DaySpan? {
    switch said.count {
    case 1:
      if let weekday = words.weekday(said[0]) { return DaySpan(day: newest(weekday, upTo: today)) }
      let digits = said[0].prefix(while: \.isNumber)
      guard let unit = words.units[String(said[0].dropFirst(digits.count))] else { return nil }
      return count(String(digits)).flatMap { lasting($0, unit) }
    case 2:
      if let count = count(said[0]), let unit = words.units[said[1]] { return lasting(count, unit) }
      let isLast = words.last.contains(said[0])
      guard isLast || words.this.contains(said[0]) else { return nil }
      if isLast, let weekday = words.weekday(said[1]) {
        return DaySpan(day: newest(weekday, upTo: today.adding(days: -1)))
      }
      return words.units[said[1]].map { calendar($0, ago: isLast ? 1 : 0) }
    case 3:
      if words.last.contains(said[0]), let count = count(said[1]), let unit = words.units[said[2]] {
        return lasting(count, unit)
      }
      guard words.ago.contains(said[2]), let count = count(said[0]) else { return nil }
      return words.units[said[1]].map { calendar($0, ago: count) }
    default: return nil
    }
  }

  /// `23 november`, `november 23 2026`, `monday 23 november 2026`, `nov 2026`, `september`.
  private func written(_ said: [String]) throws(Fault) -> DaySpan? {
    var said = said
    let weekday = said.first.flatMap(words.weekday)
    if weekday != nil { said.removeFirst() }
    if said.count == 2, words.units[said[0]] == .week, let week = count(said[1]) {
      return DaySpan(try newestWeek(week))
    }
    guard (1...3).contains(said.count),
      let place = said.firstIndex(where: { words.month($0) != nil }),
      let month = words.month(said.remove(at: place))
    else { return nil }
    let year = said.last.flatMap { $0.count == 4 ? Self.count($0[...]) : nil }
    if year != nil { said.removeLast() }
    guard let day = said.first else {
      return weekday == nil ? DaySpan(year: year ?? newestYear(of: month, 1), month: month) : nil
    }
    let digits = day.prefix(while: \.isNumber)
    guard said.count == 1, (1...2).contains(digits.count), let number = Self.count(digits),
      isEnd(day.dropFirst(digits.count))
    else { return nil }
    guard
      let found = LocalDate(year: year ?? newestYear(of: month, number), month: month, day: number),
      weekday == nil || weekday == found.weekday
    else { throw .impossible }
    return DaySpan(day: found)
  }

  /// Whether it may stand behind the number of a day.
  private func isEnd(_ letters: Substring) -> Bool {
    letters.isEmpty || letters == "." || words.ordinals.contains(String(letters))
  }

  /// Of this year and those before, the newest in which the day is there and has come.
  private func newestYear(of month: Int, _ day: Int) -> Int {
    (0..<8).map { today.year - $0 }.first { year in
      LocalDate(year: year, month: month, day: day).map { $0 <= today } ?? false
    } ?? today.year
  }

  private func newest(_ weekday: Int, upTo day: LocalDate) -> LocalDate {
    day.adding(days: -((day.weekday - weekday + 7) % 7))
  }

  /// A day, week, month or year of the calendar.
  private func calendar(_ unit: DateUnit, ago count: Int) -> DaySpan {
    switch unit {
    case .day: return DaySpan(day: today.adding(days: -count))
    case .week: return DaySpan(thisWeek.adding(weeks: -count))
    case .month:
      let month = today.adding(months: -count)
      return DaySpan(year: month.year, month: month.month) ?? DaySpan(day: month)
    case .year: return DaySpan(year: max(1, today.year - count)) ?? DaySpan(day: today)
    }
  }

  /// So many units up to today; weeks are whole ones, this one among them.
  ///
  /// - Returns: `nil` for none at all.
  private func lasting(_ count: Int, _ unit: DateUnit) -> DaySpan? {
    guard count > 0 else { return nil }
    let first =
      switch unit {
      case .day: today.adding(days: 1 - count)
      case .week: thisWeek.adding(weeks: 1 - count).first
      case .month: today.adding(months: -count).adding(days: 1)
      case .year: today.adding(months: -12 * count).adding(days: 1)
      }
    return DaySpan(first, today)
  }

  /// Up to 999: that many years are still in the calendar.
  private func count(_ word: String) -> Int? {
    words.numbers[word] ?? Self.count(word[...]).flatMap { $0 < 1000 ? $0 : nil }
  }

  /// Of at most four ASCII digits.
  private static func count(_ digits: Substring) -> Int? {
    (1...4).contains(digits.utf8.count) && digits.utf8.allSatisfy { (48...57).contains($0) }
      ? Int(digits) : nil
  }

  /// Of at most four ASCII digits.
  private static func int(_ digits: Substring) -> Int { Int(digits) ?? 0 }

  private static func split(_ text: String) -> [String] {
    text.split { $0.isWhitespace || $0 == "," }.map(String.init)
  }
}
