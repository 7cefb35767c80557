// SPDX-License-Identifier: GPL-3.0-or-later

package import Foundation
package import HelpResources
package import History
package import Journal
import Texts

/// Where to turn, as a page: the person's own contacts, then the first number, then everything else.
package struct ResourcesPage {
  package let request: ResourcesRequest
  package let selection: HelpSelection
  package let wording: HelpWording
  package let contacts: [(id: UUID, contact: Contact)]
  /// Numbers to hide in reviewers' facts; `nil` where those are not shown.
  package let supersededNumbers: SupersededNumbers?
  /// Whether the country is asked for under the page.
  package let asksForCountry: Bool
  /// Whether settings or contacts could not be read, so that the country may be another.
  package let isIncomplete: Bool

  package init(
    request: ResourcesRequest, selection: HelpSelection, wording: HelpWording,
    contacts: [(id: UUID, contact: Contact)], supersededNumbers: SupersededNumbers?,
    asksForCountry: Bool, isIncomplete: Bool
  ) {
    self.request = request
    self.selection = selection
    self.wording = wording
    self.contacts = contacts
    self.supersededNumbers = supersededNumbers
    self.asksForCountry = asksForCountry
    self.isIncomplete = isIncomplete
  }

  package var page: Page {
    let middle = isLong ? [safety] + entries : [safety] + rows
    return Page([Page.Section([.paragraph(place)])] + own + middle + [Page.Section(closing)])
  }

  /// Whether everything is told of each entry.
  private var isLong: Bool { request.showsAll || supersededNumbers != nil }

  private var place: Message {
    request.country.map { $0.sentence(region: request.region, names: wording.names) }
      ?? .resourcesAnyCountry()
  }

  private var own: [Page.Section] {
    if contacts.isEmpty { return [] }
    let lines = contacts.map { PageText($0.contact.line) }
    return [Page.Section(heading: PageText(.resourcesOwnContacts()), [.list(ItemList(lines))])]
  }

  /// The first step names the emergency numbers.
  private var safety: Page.Section {
    guard selection.beginsWithDanger || request.topics.contains(where: \.isAboutSafety) else {
      return Page.Section([])
    }
    return Page.Section(OnlineSafety.blocks(emergency: wording.emergencyNumbers))
  }

  // MARK: At a glance

  private var rows: [Page.Section] {
    let lines = selection.lines
    let danger = Block.paragraph(wording.danger)
    guard request.isAboutSupport, let first = lines.first, first.isSupportLine else {
      return [Page.Section([.helpRows(lines.map(wording.row)), danger])]
    }
    return [
      Page.Section([.helpRows([wording.row(for: first)])]),
      Page.Section([
        .paragraph(.sentences(.helpEndingYourLife(), .helpNoCrisisNeeded())),
        .helpRows(lines.dropFirst().map(wording.row)), danger,
      ]),
    ]
  }

  // MARK: At length

  private var entries: [Page.Section] {
    selection.entries.map { Page.Section([.helpEntry(entry($0))]) }
  }

  private func entry(_ entry: HelpResource) -> HelpEntry {
    let text = wording.text(for: entry)
    let sources = supersededNumbers.map { entry.reviewerLines(hiding: $0) } ?? []
    return HelpEntry(
      title: PageText(
        text.otherName.map { .languageInBrackets(words: .given(text.title), remark: .given($0)) }
          ?? .given(text.title)),
      warning: text.warning.map { PageText($0) }, ways: text.reach.map { PageText($0) },
      details: PageText(text.details), sources: sources.map { PageText($0) })
  }

  // MARK: The end

  private var closing: [Block] {
    let unread: [Block] =
      isIncomplete ? [.hint(.resourcesUnread())] : []
    let remarks = selection.remarks.filter { !(asksForCountry && $0 == .noCountry) }
      .map { Block.paragraph($0.sentence(names: wording.names)) }
    let sure =
      isLong ? wording.howSure(selection.entries) : wording.howSureInShort(selection.entries)
    let facts = [sure, isLong ? .helpNotACrisisService() : nil].compactMap(\.self)
    return unread + remarks + [.paragraph(.list(facts + more, .sentence))]
  }

  private var more: [Message] {
    guard request.hasRoomForHints else { return [] }
    let isGuessed = request.country.map { $0.origin != .option && $0.origin != .answer } ?? false
    return (isGuessed ? [.resourcesElsewhere()] : [])
      + (selection.omitted > 0 ? [.resourcesMore(number: selection.omitted)] : [])
  }
}
