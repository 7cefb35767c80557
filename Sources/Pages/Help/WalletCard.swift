// SPDX-License-Identifier: GPL-3.0-or-later

package import HelpResources
package import History
package import Journal

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
    let place = country.map { ", \(wording.names.name(of: $0))" } ?? ""
    let ways = ways
    let more = ways.count < Self.ways ? ["More: onland resources, any time, offline."] : []
    let lines = ["Someone to talk to\(place)"] + ways + [danger, sure] + more
    return Page([Page.Section(lines.map { .paragraph($0) })])
  }

  /// The person's own contacts first, and always a line or a directory beside them.
  private var ways: [String] {
    let own = contacts.prefix(Self.ways - 1).map(\.line)
    let rows = selection.lines.prefix(Self.ways - own.count).map(wording.row)
    return own + rows.map { "\($0.number): \($0.how)" }
  }

  private var danger: String {
    "Hurt right now: \(wording.emergencyNumbers ?? "your local emergency number")."
  }

  private var sure: String { wording.howSureOnCard(selection.entries) ?? "" }

  private static let ways = 3
}
