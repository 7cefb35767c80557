// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import HelpResources
import History
import Terminal

/// Where to turn, as a page: the person's own contacts, the emergency number, then lines, then the
/// directory.
struct ResourcesPage {
  let request: ResourcesRequest
  let selection: HelpSelection
  let wording: HelpWording
  let contacts: [(id: UUID, contact: Contact)]
  let screen: Screen
  /// Whether reviewers' facts are shown as well.
  let showsSources: Bool
  /// Whether the country is asked for under the page.
  let asksForCountry: Bool
  /// Whether settings or contacts could not be read, so that the country may be another.
  let isIncomplete: Bool

  var lines: [String] {
    let sections = [opening, safety, own] + selection.entries.map(entry) + [closing, danger]
    return sections.sectionLines
  }

  private var opening: [String] {
    let place =
      request.country?.sentence(region: request.region, names: wording.names) ?? "For any country."
    return screen.wrapped(place)
      + (isAbout(.support) ? screen.wrapped(HelpSentences.endingYourLife) : [])
  }

  private var safety: [String] {
    guard request.topics.contains(.onlineSafety) else { return [] }
    return screen.wrapped(OnlineSafety.notYourFault)
      + screen.safetySteps(emergency: wording.emergencyNumbers)
  }

  private var own: [String] {
    if contacts.isEmpty { return [] }
    return [screen.styling.bold("Your own contacts")]
      + contacts.flatMap { screen.wrapped($0.contact.line, indent: "  ", hanging: "    ") }
  }

  private func isAbout(_ topic: HelpTopic) -> Bool {
    request.topics.isEmpty || request.topics.contains(topic)
  }

  private func entry(_ entry: HelpResource) -> [String] {
    let text = wording.text(for: entry)
    let title = text.localName.map { "\(text.title) (\($0))" } ?? text.title
    var lines = [text.warning].compactMap(\.self) + text.reach + [text.details]
    if showsSources { lines += entry.reviewerLines(hiding: HelpDesk.supersededNumbers) }
    return screen.wrapped(title).map { screen.styling.bold($0) }
      + lines.flatMap { screen.wrapped($0, indent: "  ", hanging: "    ") }
  }

  private var closing: [String] {
    let more = selection.omitted > 0 ? "\(selection.omitted) more with --all." : nil
    let facts = [
      more, HelpSentences.confirmation(for: selection.entries), HelpSentences.notACrisisService,
    ].compactMap(\.self).joined(separator: " ")
    let unread =
      isIncomplete
      ? ["Your own settings and contacts could not be read; onland doctor looks why."] : []
    let remarks = selection.remarks.filter { !(asksForCountry && $0 == .noCountry) }
      .map { $0.sentence(names: wording.names) }
    return (unread + remarks + [facts])
      .flatMap { screen.wrapped($0) }
  }

  private var danger: [String] { screen.wrapped(wording.danger) }
}
