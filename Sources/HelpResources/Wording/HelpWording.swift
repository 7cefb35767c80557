// SPDX-License-Identifier: GPL-3.0-or-later

public import Dates
package import Texts

/// Puts entries into words for one person on one day.
public struct HelpWording: Hashable, Sendable {
  public var today: LocalDate
  public var names: PlaceNames
  /// BCP-47 tags the person reads, the most wanted first; empty when that is not known.
  var languages: [String]
  /// Whether the person may be calling from another country.
  var isAbroad: Bool
  var emergency: HelpResource?
  var directoryPage: String?

  /// - Parameter country: Where the list is for; `nil` when that is not known.
  public init(
    today: LocalDate, country: String?, languages: [String] = [], isAbroad: Bool = false,
    directory: HelpDirectory, names: PlaceNames
  ) {
    self.today = today
    self.names = names
    self.languages = languages
    self.isAbroad = isAbroad
    emergency = directory.emergency(in: country)
    directoryPage = directory.firstDirectory?.page
  }
}

extension HelpWording {
  public func text(for entry: HelpResource) -> HelpEntryText {
    let freshness = entry.freshness(on: today)
    let titles = titles(entry)
    return HelpEntryText(
      title: titles[0], otherName: titles.dropFirst().first, warning: warning(entry, freshness),
      reach: numbers(entry, freshness) + pages(entry, freshness), details: facts(entry),
      line: line(entry, freshness))
  }

  /// The name, then the other one where there is one; the local name first for who speaks it.
  func titles(_ entry: HelpResource) -> [String] {
    guard let local = entry.localName, local != entry.name else { return [entry.name] }
    let isLocal =
      languages.first.map { primarySubtag($0) != "en" && entry.speaks([$0]) } ?? false
    return isLocal ? [local, entry.name] : [entry.name, local]
  }

  private func facts(_ entry: HelpResource) -> String {
    let audience = entry.audience.map(audience).joined(separator: ", ")
    return [
      area(entry),
      reportedHours(entry).map { "Reported hours: \($0)." },
      cost(entry),
      spoken(entry).map { "In \($0)." },
      entry.kind == .emergency
        ? "From public lists, \(entry.reviewed.monthInFacts)." : "For \(audience).",
    ].compactMap { $0 }.joined(separator: " ")
  }

  private func area(_ entry: HelpResource) -> String? {
    areaName(entry).map { "Area: \($0)." }
  }

  /// `nil` for a service of the whole country, or of any.
  func areaName(_ entry: HelpResource) -> String? {
    entry.area ?? entry.region.map(names.region)
  }

  private func cost(_ entry: HelpResource) -> String {
    if entry.cost.hasPrefix("free") { return "F\(entry.cost.dropFirst())." }
    return entry.cost.hasPrefix("not ") ? "Cost \(entry.cost)." : "Cost: \(entry.cost)."
  }

  /// `English, French`; `nil` for an emergency number.
  func spoken(_ entry: HelpResource) -> String? {
    var spoken: [String] = []
    for name in entry.languages.map(languageName) where !spoken.contains(name) {
      spoken.append(name)
    }
    return spoken.isEmpty ? nil : spoken.joined(separator: ", ")
  }

  // MARK: Age

  private func warning(_ entry: HelpResource, _ freshness: Freshness) -> Message? {
    switch freshness {
    case .clockBeforeReview, .fresh, .ageing:
      return nil
    case .mayHaveChanged(let months):
      guard entry.kind != .emergency else { return nil }
      let age: Message =
        entry.isConfirmedLive ? .helpCheckedAgo(months: months) : .helpReviewedAgo(months: months)
      return .sentences(age, otherwise(entry) ?? .helpMayHaveChanged())
    case .outOfDate(let months):
      if entry.kind == .emergency {
        return .helpListsCheckLocally(month: .given("\(entry.reviewed.monthInFacts)"))
      }
      guard entry.channels.hasNumber else {
        let age: Message =
          entry.isConfirmedLive
          ? .helpCheckedMayHaveChanged(months: months)
          : .helpReviewedMayHaveChanged(months: months)
        return .sentences(age, otherwise(entry))
      }
      let age: Message =
        entry.isConfirmedLive
        ? .helpCheckedNotShown(months: months) : .helpReviewedNotShown(months: months)
      let others: Message =
        entry.page == nil
        ? .helpUseInstead(elsewhere: elsewhereInWords)
        : .helpUseWebsite(elsewhere: elsewhereInWords)
      return .sentences(age, others, .helpNewerMayKnow())
    }
  }

  /// Where else to turn; `nil` for a page to read, which nobody waits for.
  private func otherwise(_ entry: HelpResource) -> Message? {
    switch entry.kind {
    case .emergency, .guide: nil
    case .directory where !entry.channels.hasNumber: nil
    default: .helpOtherwise(elsewhere: elsewhereInWords)
    }
  }

  private var elsewhereInWords: Message {
    let number = emergency?.channels.phone.first?.emergencyPhrase
    let page = directoryPage.map { Message.given(withoutScheme($0)) }
    return .list([page, number.map(Message.given) ?? .cardAnyNumber()].compactMap(\.self), .or)
  }

  /// Where to turn when a number does not work, such as "findahelpline.com or 911".
  public var elsewhere: String {
    let number = emergency?.channels.phone.first?.emergencyPhrase ?? "your local emergency number"
    return [directoryPage.map(withoutScheme), number].compactMap { $0 }.joined(separator: " or ")
  }

  // MARK: Ways to reach it

  /// The numbers, marked as their age demands; none when they are withheld.
  func numbers(_ entry: HelpResource, _ freshness: Freshness) -> [String] {
    let isAbroad = isAbroad && entry.country != nil
    return switch freshness {
    case .mayHaveChanged where entry.kind != .emergency:
      entry.channels.numbers(marked: "may have changed", isAbroad: isAbroad)
    case .outOfDate:
      entry.kind == .emergency
        ? entry.channels.numbers(marked: "check locally", isAbroad: isAbroad) : []
    case .clockBeforeReview, .fresh, .ageing, .mayHaveChanged:
      entry.channels.numbers(marked: nil, isAbroad: isAbroad)
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
    let facts = [
      entry.isWithheld(freshness) ? "number not shown" : nil,
      isCalled ? hoursInShort(entry) : nil,
      isCalled ? costInShort(entry) : nil,
    ].compactMap { $0 }
    let name = titles(entry)[0]
    return facts.isEmpty
      ? "\(name): \(ways)" : "\(name): \(ways) - \(facts.joined(separator: "; "))"
  }

  /// Without the advice to look at a website that a short list does not name.
  func hoursInShort(_ entry: HelpResource) -> String? {
    guard let hours = reportedHours(entry) else { return nil }
    if hours == "24/7" { return "day and night" }
    if hours.hasPrefix("sources differ") { return "sources differ on the hours" }
    return hours.hasPrefix("not confirmed") ? "hours not confirmed" : hours
  }

  func costInShort(_ entry: HelpResource) -> String {
    (entry.cost.hasPrefix("not ") ? "cost " : "") + entry.cost
  }

  /// Whether an entry has a number that is not withheld.
  public func hasNumber(for entry: HelpResource) -> Bool {
    entry.channels.hasNumber && !withholdsNumbers(of: entry)
  }

  // MARK: In danger

  /// With the emergency numbers of the country where they are known.
  package var danger: Message { .helpDanger(numbers: emergencyNumbers ?? .cardAnyNumber()) }

  /// `911`, or one number for each service, stressed; `nil` when the country has none here.
  package var emergencyNumbers: Message? {
    guard let emergency else { return nil }
    let phones = emergency.channels.phone
    let forAll = phones.filter(\.reachesEveryService)
    let numbers: Message =
      forAll.isEmpty
      ? .list(phones.map { .calling($0.emergencyPhrase) }, .comma)
      : .list(forAll.map { .calling($0.dial) }, .or)
    guard case .outOfDate = emergency.freshness(on: today) else { return numbers }
    return .helpCheckLocally(numbers: numbers)
  }
}
