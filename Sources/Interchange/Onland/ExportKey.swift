// SPDX-License-Identifier: GPL-3.0-or-later

import Formats

/// A key of a backup, for who writes and who reads it; `Documentation/ExportFormat.md` says what
/// stands under each.
package enum ExportKey: String {
  case format, settings, contacts, plans, deleted, definitions, questionnaires
  case checkIns = "check_ins"

  // Settings, contacts and plans
  case value
  case changedAt = "changed_at"
  case name, reach
  case chosenOn = "chosen_on"
  case cue, act, suggestion, signal, sureness, outcome, compared

  // Check-ins
  case id, revision, supersedes
  case revisedAt = "revised_at"
  case questionnaire, version, definition
  case wholeDefinition = "whole_definition"
  case date
  case answeredAt = "answered_at"
  case late, answers

  // Definitions and questionnaire files
  case hash, content, file
}

/// The one key of an answer, or of what stands in its place.
enum OutcomeKey: String {
  case code, codes, minutes, integer, decimal
  case yesNo = "yes_no"
  case text, date, missing
}

extension JSONWriter {
  mutating func key(_ key: ExportKey) { self.key(key.rawValue) }
  mutating func member(_ key: ExportKey, _ text: String?) { member(key.rawValue, text) }
  mutating func member(_ key: ExportKey, _ truth: Bool) { member(key.rawValue, truth) }
}
