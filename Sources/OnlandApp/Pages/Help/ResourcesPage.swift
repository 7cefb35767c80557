// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import HelpResources
import History

/// Where to turn, as a page: the person's own contacts, the emergency number, then lines, then the
/// directory.
struct ResourcesPage {
  let request: ResourcesRequest
  let selection: HelpSelection
  let wording: HelpWording
  let contacts: [(id: UUID, contact: Contact)]
  /// Numbers to hide in reviewers' facts; `nil` where those are not shown.
  let supersededNumbers: SupersededNumbers?
  /// Whether the country is asked for under the page.
  let asksForCountry: Bool
  /// Whether settings or contacts could not be read, so that the country may be another.
  let isIncomplete: Bool

  var page: Page {
    let entries = selection.entries.map { Page.Section([.helpEntry(entry($0))]) }
    let danger = Page.Section([.paragraph(wording.danger)])
    return Page(
      [Page.Section(opening), Page.Section(safety)] + own + entries
        + [Page.Section(closing), danger])
  }

  private var opening: [Block] {
    let place =
      request.country?.sentence(region: request.region, names: wording.names) ?? "For any country."
    return [.paragraph(place)]
      + (isAbout(.support) ? [.paragraph(HelpSentences.endingYourLife)] : [])
  }

  private var safety: [Block] {
    guard request.topics.contains(.onlineSafety) else { return [] }
    return OnlineSafety.blocks(emergency: wording.emergencyNumbers)
  }

  private var own: [Page.Section] {
    if contacts.isEmpty { return [] }
    let lines = contacts.map { PageText($0.contact.line) }
    return [Page.Section(heading: "Your own contacts", [.list(ItemList(lines))])]
  }

  private func isAbout(_ topic: HelpTopic) -> Bool {
    request.topics.isEmpty || request.topics.contains(topic)
  }

  private func entry(_ entry: HelpResource) -> HelpEntry {
    let text = wording.text(for: entry)
    let sources = supersededNumbers.map { entry.reviewerLines(hiding: $0) } ?? []
    return HelpEntry(
      title: text.localName.map { "\(text.title) (\($0))" } ?? PageText(text.title),
      warning: text.warning.map { PageText($0) }, ways: text.reach.map { PageText($0) },
      details: PageText(text.details), sources: sources.map { PageText($0) })
  }

  private var closing: [Block] {
    let more = selection.omitted > 0 ? "\(selection.omitted) more with --all." : nil
    let facts = [
      more, HelpSentences.confirmation(for: selection.entries), HelpSentences.notACrisisService,
    ].compactMap(\.self).joined(separator: " ")
    let unread: [Block] =
      isIncomplete
      ? [.hint("Your own settings and contacts could not be read; onland doctor looks why.")] : []
    let remarks = selection.remarks.filter { !(asksForCountry && $0 == .noCountry) }
      .map { Block.paragraph($0.sentence(names: wording.names)) }
    return unread + remarks + [.paragraph(facts)]
  }
}
