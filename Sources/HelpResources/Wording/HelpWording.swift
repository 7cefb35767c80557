// SPDX-License-Identifier: GPL-3.0-or-later

/// Puts entries into words for one person on one day.
public struct HelpWording: Hashable, Sendable {
  public var today: HelpDate
  public var names: PlaceNames
  /// Where to turn when a number does not work, such as "findahelpline.com or 911".
  private var elsewhere: String
  private var directoryPage: String?

  /// - Parameter country: Where the person is; `nil` when that is not known.
  public init(today: HelpDate, country: String?, directory: HelpDirectory, names: PlaceNames) {
    self.today = today
    self.names = names
    let emergency =
      directory.emergency(in: country)?.channels.phone.first?.emergencyPhrase
      ?? "your local emergency number"
    directoryPage = directory.firstDirectory?.page
    elsewhere = [directoryPage.map(withoutScheme), emergency].compactMap { $0 }
      .joined(separator: " or ")
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
      details: [facts(entry), date(entry, freshness)],
      line: line(entry, freshness))
  }

  private func facts(_ entry: HelpResource) -> String {
    [
      area(entry),
      reportedHours(entry).map { "Reported hours: \($0)." },
      entry.cost.hasPrefix("not ") ? "Cost \(entry.cost)." : "Cost: \(entry.cost).",
      languages(entry),
      entry.kind == .emergency
        ? nil : "For \(entry.audience.map(audience).joined(separator: ", ")).",
    ].compactMap { $0 }.joined(separator: " ")
  }

  private func area(_ entry: HelpResource) -> String? {
    guard let area = entry.area ?? entry.region.map(names.region) else { return nil }
    return "Area: \(area)."
  }

  private func languages(_ entry: HelpResource) -> String? {
    var spoken: [String] = []
    for name in entry.languages.map(languageName) where !spoken.contains(name) {
      spoken.append(name)
    }
    guard !spoken.isEmpty else { return nil }
    return "\(spoken.count == 1 ? "Language" : "Languages"): \(spoken.joined(separator: ", "))."
  }

  // MARK: Age

  private func date(_ entry: HelpResource, _ freshness: Freshness) -> String {
    let looked = entry.lookedAt
    var sentences: [String]
    switch freshness {
    case .clockBeforeReview, .fresh: sentences = ["\(looked) \(entry.reviewed)."]
    case .ageing(let months), .mayHaveChanged(let months), .outOfDate(let months):
      sentences = ["\(looked) \(months) months ago (\(entry.reviewed))."]
    }
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

  /// The pages; of an entry whose numbers are withheld only one, and never none.
  private func pages(_ entry: HelpResource, _ freshness: Freshness) -> [String] {
    guard case .outOfDate = freshness, entry.kind != .emergency, entry.channels.hasNumber else {
      return entry.channels.pages
    }
    let page = entry.page.map { "Web: \($0)" } ?? directoryPage.map { "Directory: \($0)" }
    return [page ?? elsewhere]
  }

  private func line(_ entry: HelpResource, _ freshness: Freshness) -> String {
    let numbers = numbers(entry, freshness)
    let ways = numbers.isEmpty ? Array(pages(entry, freshness).prefix(1)) : numbers
    let hours = entry.kind == .emergency || numbers.isEmpty ? nil : reportedHours(entry)
    let isWithheld = entry.channels.hasNumber && numbers.isEmpty
    let age =
      switch freshness {
      case .clockBeforeReview, .fresh: "\(entry.reviewed)"
      case .ageing(let months), .mayHaveChanged(let months), .outOfDate(let months):
        "\(months) months ago"
      }
    return "\(entry.name): \(ways.map(lowercasedVerb).joined(separator: ", "))"
      + (hours.map { " (\($0))" } ?? "")
      + (isWithheld ? ", number not shown" : "")
      + "; \(entry.lookedAt.lowercased()) \(age)"
      + (entry.isNotRecentlyConfirmed ? ", not recently confirmed" : "")
  }
}
