// SPDX-License-Identifier: GPL-3.0-or-later

public import Dates
import Formats
public import Foundation
import Psychometrics

extension HistoryStore {
  /// The person's own contacts by id, in order of name and then of id.
  public func contacts() throws(HistoryError) -> [(id: UUID, contact: Contact)] {
    try values(Contact.self).compactMap { key, contact in
      UUID(uuidString: key).map { (id: $0, contact: contact) }
    }.sorted { ($0.contact.name, $0.id.text) < ($1.contact.name, $1.id.text) }
  }

  /// Adds a contact, or takes the place of the one with that id.
  public func save(_ contact: Contact, as id: UUID, at moment: Moment) throws(HistoryError) {
    try change(id.text, to: contact, as: .contact, at: moment)
  }

  /// Removes a contact; what it said is gone for good with the next change.
  ///
  /// When there is none, nothing changes and `undo` stays what it was.
  public func removeContact(_ id: UUID, at moment: Moment) throws(HistoryError) {
    try change(id.text, to: Contact?.none, as: .contact, at: moment)
  }
}
