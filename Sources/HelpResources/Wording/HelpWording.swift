// SPDX-License-Identifier: GPL-3.0-or-later

public import Dates

/// Puts entries into words for one person on one day.
public struct HelpWording: Hashable, Sendable {
  public var today: LocalDate
  public var names: PlaceNames
  private var emergency: HelpResource?
  private var directoryPage: String?

  /// - Parameter country: Where the person is; `nil` when that is not known.
  public init(today: LocalDate, country: String?, directory: HelpDirectory, names: PlaceNames) {
    self.today = today
    self.names = names
    emergency = directory.emergency(in: country)
    directoryPage = directory.firstDirectory?.page
  }
}

extension HelpWording {
  public func text(for entry: HelpResource) -> HelpEntryText {
    let freshness = entry.freshness(on: today)
    return HelpEntryText(
      title: entry.name,
      localName: entry.localName == entry.name ? nil : entry.localName,
      warning: warning(entry, freshness),
      reach: numbers(entry, freshness) + pages(entry, freshness),
      details: "\(facts(entry)) \(date(entry, freshness))",
      line: line(entry, freshness))
  }

  private func facts(_ entry: HelpResource) -> String {
    let audience = entry.audience.map(audience).joined(separator: ", ")
    return [
      area(entry),
      reportedHours(entry).map { "Reported hours: \($0)." },
      cost(entry),
      languages(entry),
      entry.kind == .emergency ? nil : "For \(audience).",
    ].compactMap { $0 }.joined(separator: " ")
  }

  private func area(_ entry: HelpResource) -> String? {
    guard let area = entry.area ?? entry.region.map(names.region) else { return nil }
    return "Area: \(area)."
  }

  private func cost(_ entry: HelpResource) -> String {
    if entry.cost.hasPrefix("free") { return "F\(entry.cost.dropFirst())." }
    return entry.cost.hasPrefix("not ") ? "Cost \(entry.cost)." : "Cost: \(entry.cost)."
  }

  private func languages(_ entry: HelpResource) -> String? {
    var spoken: [String] = []
    for name in entry.languages.map(languageName) where !spoken.contains(name) {
      spoken.append(name)
    }
    return spoken.isEmpty ? nil : "In \(spoken.joined(separator: ", "))."
  }

  // MARK: Age

  private func date(_ entry: HelpResource, _ freshness: Freshness) -> String {
    let looked = entry.lookedAt
    let age = freshness.months.map { "\($0) months ago (\(entry.reviewed))" }
    var sentences = ["\(looked) \(age ?? "\(entry.reviewed)")."]
    if case .ageing = freshness { sentences += otherwise(entry).map { [$0] } ?? [] }
    if entry.isNotRecentlyConfirmed { sentences.append("Not recently confirmed.") }
    return sentences.joined(separator: " ")
  }

  private func warning(_ entry: HelpResource, _ freshness: Freshness) -> String? {
    switch freshness {
    case .clockBeforeReview, .fresh, .ageing:
      return nil
    case .mayHaveChanged(let months):
      guard entry.kind != .emergency else { return nil }
      let age = "\(entry.lookedAt) \(months) months ago."
      return [age, otherwise(entry) ?? "It may have changed."].joined(separator: " ")
    case .outOfDate(let months):
      let age = "\(entry.lookedAt) \(months) months ago"
      if entry.kind == .emergency {
        return "\(age): check locally."
      }
      guard entry.channels.hasNumber else {
        return [age + ": it may have changed.", otherwise(entry)].compactMap { $0 }
          .joined(separator: " ")
      }
      let page = entry.page == nil ? "" : "its website, "
      return """
        \(age): its number may have changed and is not shown. Use \(page)\(elsewhere). \
        A newer onland may know more.
        """
    }
  }

  /// Where else to turn; `nil` for a page to read, which nobody waits for.
  private func otherwise(_ entry: HelpResource) -> String? {
    switch entry.kind {
    case .emergency, .guide: nil
    case .directory where !entry.channels.hasNumber: nil
    default: "If it does not work, use \(elsewhere)."
    }
  }

  /// Where to turn when a number does not work, such as "findahelpline.com or 911".
  public var elsewhere: String {
    let number = emergency?.channels.phone.first?.emergencyPhrase ?? "your local emergency number"
    return [directoryPage.map(withoutScheme), number].compactMap { $0 }.joined(separator: " or ")
  }

  // MARK: Ways to reach it

  /// The numbers, marked as their age demands; none when they are withheld.
  private func numbers(_ entry: HelpResource, _ freshness: Freshness) -> [String] {
    switch freshness {
    case .mayHaveChanged where entry.kind != .emergency:
      entry.channels.numbers(marked: "may have changed")
    case .outOfDate:
      entry.kind == .emergency ? entry.channels.numbers(marked: "check locally") : []
    case .clockBeforeReview, .fresh, .ageing, .mayHaveChanged:
      entry.channels.numbers(marked: nil)
    }
  }

  /// Whether the numbers of an entry are too old to be printed.
  public func withholdsNumbers(of entry: HelpResource) -> Bool {
    entry.isWithheld(entry.freshness(on: today))
  }

  /// The pages; of an entry whose numbers are withheld only one, and never none.
  private func pages(_ entry: HelpResource, _ freshness: Freshness) -> [String] {
    guard entry.isWithheld(freshness) else { return entry.channels.pages }
    let page = entry.page.map { "Web: \($0)" } ?? directoryPage.map { "Directory: \($0)" }
    return [page ?? elsewhere]
  }

  // MARK: Short lists

  private func line(_ entry: HelpResource, _ freshness: Freshness) -> String {
    let numbers = numbers(entry, freshness)
    let page = entry.page ?? directoryPage ?? elsewhere
    let ways = numbers.isEmpty ? page : numbers.map(lowercasedVerb).joined(separator: ", ")
    let isCalled = entry.kind != .emergency && !numbers.isEmpty
    let age = freshness.months.map { "\($0) months ago" } ?? "\(entry.reviewed)"
    let facts = [
      entry.isWithheld(freshness) ? "number not shown" : nil,
      isCalled ? shortHours(entry) : nil,
      isCalled ? (entry.cost.hasPrefix("not ") ? "cost " : "") + entry.cost : nil,
      "\(entry.lookedAt.lowercased()) \(age)",
      entry.isNotRecentlyConfirmed ? "not recently confirmed" : nil,
    ].compactMap { $0 }
    return "\(entry.name): \(ways) - \(facts.joined(separator: "; "))"
  }

  /// Without the advice to look at a website that a short list does not name.
  private func shortHours(_ entry: HelpResource) -> String? {
    guard let hours = reportedHours(entry) else { return nil }
    return hours.hasPrefix("not confirmed") ? "hours not confirmed" : "reported hours: \(hours)"
  }

  /// Once under a short list, in place of the same words in each line; `nil` while all are fresh.
  public func whenOneDoesNotWork(_ entries: [HelpResource]) -> String? {
    let isAged = entries.contains {
      $0.freshness(on: today).months != nil && otherwise($0) != nil
    }
    return isAged ? "If one does not work, use \(elsewhere)." : nil
  }

  /// The way to reach a line by its number, for a page that has room for one line only.
  ///
  /// - Returns: `nil` for an entry without a number, and for one whose numbers are withheld.
  public func number(of entry: HelpResource) -> String? {
    let number = numbers(entry, entry.freshness(on: today)).first
    return number.map { "\(entry.name), \(lowercasedVerb($0))" }
  }

  // MARK: In danger

  /// The last line of every list, with the emergency numbers of the country where they are known.
  public var danger: String {
    let number = emergencyNumbers.map { ": \($0)" } ?? ""
    return "If you are in danger now, call your local emergency number\(number)."
  }

  /// `911`, or one number for each service; `nil` when the country has none here.
  public var emergencyNumbers: String? {
    guard let emergency else { return nil }
    let phones = emergency.channels.phone
    let forAll = phones.filter(\.reachesEveryService)
    let numbers =
      forAll.isEmpty
      ? phones.map(\.emergencyPhrase).joined(separator: ", ")
      : forAll.map(\.dial).joined(separator: " or ")
    guard case .outOfDate = emergency.freshness(on: today) else { return numbers }
    return "\(numbers) (check locally)"
  }
}
