// SPDX-License-Identifier: GPL-3.0-or-later

public import Dates
import Psychometrics

public typealias SettingRevision = EntryRevision<Setting>
public typealias ContactRevision = EntryRevision<Contact>
public typealias PlanRevision = EntryRevision<Plan>

/// The newest form of an entry with when it was changed, so that two histories can agree on it.
public struct EntryRevision<Value: EntryValue>: Equatable, Sendable {
  /// The key of a setting, the id of a contact in lower case, the week of a plan.
  public var key: String
  /// `nil` when it was removed.
  public var value: Value?
  public var changedAt: Moment

  public init(key: String, value: Value?, changedAt: Moment) {
    self.key = key
    self.value = value
    self.changedAt = changedAt
  }
}
