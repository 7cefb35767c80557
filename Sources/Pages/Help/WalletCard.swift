// SPDX-License-Identifier: GPL-3.0-or-later

package import HelpResources
package import History
package import Journal
import Texts

/// Where to turn on six lines, to be copied or printed and carried along.
package struct WalletCard {
  package let request: ResourcesRequest
  package let selection: HelpSelection
  package let wording: HelpWording
  package let contacts: [Contact]

  package init(
    request: ResourcesRequest, selection: HelpSelection, wording: HelpWording, contacts: [Contact]
  ) {
    self.request = request
    self.selection = selection
    self.wording = wording
    self.contacts = contacts
  }

  package var page: Page {
    let country = request.country.map { Place(country: $0.code, region: request.region) }
    let title =
      country.map { Message.cardTitleIn(place: .given(wording.names.name(of: $0))) }
      ?? .cardTitle()
    let ways = ways
    let more: [Message] = ways.count < Self.ways ? [.cardMore()] : []
    let lines = [title] + ways + [danger, sure] + more
    return Page([Page.Section(lines.map { .paragraph($0) })])
  }

  /// The person's own contacts first, and always a line or a directory beside them.
  private var ways: [Message] {
    let own = contacts.prefix(Self.ways - 1).map { Message.given($0.line) }
    let rows = selection.lines.prefix(Self.ways - own.count).map(wording.row)
    return own
      + rows.map { .languageNamed(name: .given($0.number), words: .given($0.how)) }
  }

  private var danger: Message {
    .cardDanger(numbers: wording.emergencyNumbers ?? .cardAnyNumber())
  }

  private var sure: Message { wording.howSureOnCard(selection.entries) ?? .given("") }

  private static let ways = 3
}
