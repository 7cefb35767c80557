// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Psychometrics

/// Every function notes a problem where a part has another shape, and then returns `nil`.
extension ImportReader {
  /// A node with the path that leads to it.
  struct Place {
    var node: JSONNode
    var path: String

    func member(_ key: String, _ node: JSONNode) -> Place {
      Place(node: node, path: path.isEmpty ? key.forMessage : "\(path).\(key.forMessage)")
    }
  }

  mutating func note(_ message: String, at place: Place) {
    problems.append(
      ImportProblem(offset: place.node.offset, path: place.path, message: message))
  }

  /// The members of an object that has just these; `nil` when one is missing.
  mutating func members(_ place: Place, required keys: [String]) -> [String: Place]? {
    guard case .object(let members) = place.node.value else {
      note("must be an object", at: place)
      return nil
    }
    for (key, node) in members where !keys.contains(key) {
      note("a key that nothing here has", at: place.member(key, node))
    }
    let missing = keys.filter { members[$0] == nil }
    for key in missing { note("lacks \(key)", at: place) }
    guard missing.isEmpty else { return nil }
    return Dictionary(
      uniqueKeysWithValues: members.map { key, node in (key, place.member(key, node)) })
  }

  /// The members of an object that may have any; none when it is no object.
  mutating func object(_ place: Place?) -> [String: Place] {
    guard let place else { return [:] }
    guard case .object(let members) = place.node.value else {
      note("must be an object", at: place)
      return [:]
    }
    return Dictionary(
      uniqueKeysWithValues: members.map { key, node in (key, place.member(key, node)) })
  }

  /// Those of a list; none when it is no list.
  mutating func elements(_ place: Place?) -> [Place] {
    guard let place else { return [] }
    guard case .list(let nodes) = place.node.value else {
      note("must be a list", at: place)
      return []
    }
    return nodes.enumerated().map { index, node in
      Place(node: node, path: "\(place.path)[\(index)]")
    }
  }

  /// - Returns: `nil` for a problem, `.some(nil)` for null.
  mutating func optional<Value>(
    _ place: Place?, _ read: (inout ImportReader, Place?) -> Value?
  ) -> Value?? {
    guard let place else { return nil }
    if case .null = place.node.value { return .some(nil) }
    return read(&self, place).map { .some($0) }
  }

  mutating func rawText(_ place: Place?) -> String? {
    guard let place else { return nil }
    if case .text(let text) = place.node.value { return text }
    note("must be a text", at: place)
    return nil
  }

  /// A text that may be shown in a terminal as it is.
  mutating func text(_ place: Place?) -> String? {
    guard let place, let text = rawText(place) else { return nil }
    guard text.isClean else {
      note("holds control characters", at: place)
      return nil
    }
    return text
  }

  mutating func truth(_ place: Place?) -> Bool? {
    guard let place else { return nil }
    if case .truth(let truth) = place.node.value { return truth }
    note("must be true or false", at: place)
    return nil
  }

  mutating func whole(_ place: Place) -> Int? {
    if case .whole(let number) = place.node.value { return number }
    note("must be a whole number", at: place)
    return nil
  }

  mutating func number(_ place: Place) -> Double? {
    switch place.node.value {
    case .whole(let number): return Double(number)
    case .number(let number): return number
    default:
      note("must be a number", at: place)
      return nil
    }
  }

  mutating func uuid(_ place: Place?) -> UUID? {
    guard let place, let text = text(place) else { return nil }
    if let id = UUID(uuidString: text), id.exported == text { return id }
    note("must be a UUID in lower case", at: place)
    return nil
  }

  mutating func date(_ place: Place?) -> LocalDate? {
    guard let place, let text = text(place) else { return nil }
    if let date = LocalDate(text) { return date }
    note("must be a date such as 2026-11-23", at: place)
    return nil
  }

  mutating func moment(_ place: Place?) -> Moment? {
    guard let place, let text = text(place) else { return nil }
    if let moment = Moment(exported: text) { return moment }
    note("must be a time such as 2026-11-23T07:12:56+13:00", at: place)
    return nil
  }

  /// When something was changed: not so late that no change after it could be told.
  mutating func changeTime(_ place: Place?) -> Moment? {
    guard let place, let moment = moment(place) else { return nil }
    guard moment.localDate(dayStartMinutes: 0).year < 9999 else {
      note("a time that is too late", at: place)
      return nil
    }
    return moment
  }
}
