// SPDX-License-Identifier: GPL-3.0-or-later

/// Everything a history says, without drafts and without what `undo` needs.
///
/// Two histories that say the same have equal contents.
public struct HistoryContent: Equatable, Sendable {
  /// In order of key; those that were removed are among them, as with contacts and plans.
  public var settings: [SettingRevision]
  public var contacts: [ContactRevision]
  public var plans: [PlanRevision]
  /// Those that were not deleted in order of local date, instant and id, then the deleted by id.
  public var checkIns: [CheckInRevision]
  /// Those the check-ins need, in order of questionnaire, version and hash.
  public var definitions: [StoredDefinition]

  public init(
    settings: [SettingRevision] = [], contacts: [ContactRevision] = [],
    plans: [PlanRevision] = [], checkIns: [CheckInRevision] = [],
    definitions: [StoredDefinition] = []
  ) {
    self.settings = settings
    self.contacts = contacts
    self.plans = plans
    self.checkIns = checkIns
    self.definitions = definitions
  }
}
