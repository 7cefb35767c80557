// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import Formats
import Foundation
import History
import Journal
import Psychometrics

/// Settings, contacts and plans.
extension ImportReader {
  /// - Parameters:
  ///   - part: The part of the backup that the entry with this number is.
  ///   - value: Reads the value of an entry that was not removed; `nil` for a problem.
  package mutating func entries<Value: EntryValue>(
    _ place: Place?, as part: (Int) -> BackupPart,
    _ value: (inout ImportReader, String, Place?) -> Value?
  ) -> [EntryRevision<Value>] {
    object(place).enumerated().compactMap { index, member in
      self.part = part(index)
      defer { self.part = nil }
      checkKey(of: member)
      guard let members = members(member.place, required: [.value, .changedAt]) else {
        return nil
      }
      let changedAt = changeTime(members[.changedAt])
      let value = optional(members[.value]) { reader, place in value(&reader, member.key, place) }
      guard let changedAt, let value else { return nil }
      return EntryRevision(key: member.key, value: value, changedAt: changedAt)
    }
  }

  package mutating func setting(_: String, _ place: Place?) -> Setting? {
    guard let place, let value = text(place) else { return nil }
    if let number = Double(value), !number.isSensible {
      note(.numberTooLarge, at: place)
    }
    return Setting(value)
  }

  package mutating func contact(_ key: String, _ place: Place?) -> Contact? {
    guard let place, let members = members(place, required: [.name, .reach]) else { return nil }
    if UUID(text: key) == nil {
      note(.notContactKey, at: place)
    }
    let name = words(members[.name])
    let reach = words(members[.reach])
    guard let name, let reach else { return nil }
    return Contact(name: name, reach: reach)
  }

  private static let planKeys: [ExportKey] = [
    .chosenOn, .cue, .act, .suggestion, .signal, .sureness, .outcome, .compared,
  ]

  package mutating func plan(_ key: String, _ place: Place?) -> Plan? {
    guard let place, let members = members(place, required: Self.planKeys) else { return nil }
    if ISOWeek(key).map({ ExactText($0.description) }) != ExactText(key) {
      note(.notWeek, at: place)
    }
    let chosenOn = date(members[.chosenOn])
    let cue = words(members[.cue])
    let act = words(members[.act])
    let suggestion = optional(members[.suggestion]) { reader, place in reader.words(place) }
    let signal = optional(members[.signal]) { reader, place in reader.words(place) }
    let sureness = optional(members[.sureness]) { reader, place in reader.sureness(place) }
    let outcome = optional(members[.outcome]) { reader, place in reader.planOutcome(place) }
    let isCompared = truth(members[.compared])
    guard let chosenOn, let cue, let act, let suggestion, let signal, let sureness, let outcome,
      let isCompared
    else { return nil }
    return Plan(
      chosenOn: chosenOn, cue: cue, act: act, suggestion: suggestion, signal: signal,
      sureness: sureness, outcome: outcome, isCompared: isCompared)
  }

  /// A text that says something.
  private mutating func words(_ place: Place?) -> String? {
    guard let place, let text = text(place) else { return nil }
    if text.trimmed.isEmpty { note(.empty, at: place) }
    return text
  }

  private mutating func sureness(_ place: Place?) -> Int? {
    guard let place, let number = whole(place) else { return nil }
    if !Plan.surenessRange.contains(number) { note(.outside(Plan.surenessRange), at: place) }
    return number
  }

  private mutating func planOutcome(_ place: Place?) -> Plan.Outcome? {
    guard let place, let word = text(place) else { return nil }
    let outcome = Plan.Outcome(rawValue: word)
    if outcome == nil {
      let known = Plan.Outcome.allCases.map(\.rawValue)
      note(.notOneOf(known), at: place)
    }
    return outcome
  }
}
