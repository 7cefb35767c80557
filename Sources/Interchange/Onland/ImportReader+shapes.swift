// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import Formats
import Foundation
import History
import Psychometrics

/// Every function notes a problem where a part has another shape, and then returns `nil`.
extension ImportReader {
  /// A node with the path that leads to it.
  package struct Place {
    package var node: JSONNode
    package var path: String

    package init(node: JSONNode, path: String) {
      self.node = node
      self.path = path
    }

    package func member(_ member: JSONNode.Member) -> Place {
      let key = member.key.shortenedForDisplay
      return Place(node: member.node, path: path.isEmpty ? key : "\(path).\(key)")
    }
  }

  static let maximumKeyBytes = 1000
  /// Bytes; what is typed or read from a file of answers is never longer.
  static let maximumTextBytes = 1 << 20

  /// - Parameter offset: Absent: where the part begins.
  package mutating func note(_ reason: ImportProblem.Reason, at place: Place, offset: Int? = nil) {
    problems.append(
      ImportProblem(
        offset: offset ?? place.node.offset, path: place.path, reason: reason, part: part))
  }

  /// The members of an object that has just these; `nil` when one is missing.
  package mutating func members(_ place: Place, required keys: [ExportKey]) -> [ExportKey: Place]? {
    guard case .object(let members) = place.node.value else {
      note(.expected(.object), at: place)
      return nil
    }
    var found: [ExportKey: Place] = [:]
    for member in members {
      if let key = keys.first(where: { ExactText($0.rawValue) == ExactText(member.key) }) {
        found[key] = place.member(member)
      } else {
        note(.unknownKey, at: place.member(member))
      }
    }
    let missing = keys.filter { found[$0] == nil }
    for key in missing { note(.lacks(key.rawValue), at: place) }
    return missing.isEmpty ? found : nil
  }

  /// A member of an object whose keys the file chose.
  package struct Member {
    package var key: String
    package var keyOffset: Int
    package var place: Place

    package init(key: String, keyOffset: Int, place: Place) {
      self.key = key
      self.keyOffset = keyOffset
      self.place = place
    }
  }

  /// The members of an object that may have any, in the order of the file; none when it is no object.
  package mutating func object(_ place: Place?) -> [Member] {
    guard let place else { return [] }
    guard case .object(let members) = place.node.value else {
      note(.expected(.object), at: place)
      return []
    }
    return members.map { member in
      Member(key: member.key, keyOffset: member.keyOffset, place: place.member(member))
    }
  }

  /// Notes what is wrong with a key that the file chose.
  ///
  /// Two keys that pass are one text to Swift only if SQLite sees the same bytes.
  mutating func checkKey(of member: Member) {
    let key = member.key
    let problem: ImportProblem.Reason? =
      if key.isEmpty {
        .emptyKey
      } else if !key.isClean {
        .unsafeKey
      } else if !key.isComposed {
        .uncomposedKey
      } else if key.utf8.count > Self.maximumKeyBytes {
        .longKey(limit: Self.maximumKeyBytes)
      } else {
        nil
      }
    if let problem { note(problem, at: member.place, offset: member.keyOffset) }
  }

  /// Those of a list; none when it is no list.
  package mutating func elements(_ place: Place?) -> [Place] {
    guard let place else { return [] }
    guard case .list(let nodes) = place.node.value else {
      note(.expected(.list), at: place)
      return []
    }
    return nodes.enumerated().map { index, node in
      Place(node: node, path: "\(place.path)[\(index)]")
    }
  }

  /// - Returns: `nil` for a problem, `.some(nil)` for null.
  package mutating func optional<Value>(
    _ place: Place?, _ read: (inout ImportReader, Place?) -> Value?
  ) -> Value?? {
    guard let place else { return nil }
    if case .null = place.node.value { return .some(nil) }
    return read(&self, place).map { .some($0) }
  }

  mutating func rawText(_ place: Place?) -> String? {
    guard let place else { return nil }
    if case .text(let text) = place.node.value { return text }
    note(.expected(.text), at: place)
    return nil
  }

  /// A text that may be shown in a terminal as it is.
  package mutating func text(_ place: Place?) -> String? {
    guard let place, let text = rawText(place) else { return nil }
    guard text.utf8.count <= Self.maximumTextBytes else {
      note(.longText(limit: Self.maximumTextBytes), at: place)
      return nil
    }
    guard text.isClean else {
      note(.controlCharacters, at: place)
      return nil
    }
    return text
  }

  package mutating func truth(_ place: Place?) -> Bool? {
    guard let place else { return nil }
    if case .truth(let truth) = place.node.value { return truth }
    note(.expected(.truth), at: place)
    return nil
  }

  package mutating func whole(_ place: Place) -> Int? {
    if case .whole(let number) = place.node.value { return number }
    note(.expected(.wholeNumber), at: place)
    return nil
  }

  package mutating func number(_ place: Place) -> Double? {
    switch place.node.value {
    case .whole(let number): return Double(number)
    case .number(let number): return number
    default:
      note(.expected(.number), at: place)
      return nil
    }
  }

  package mutating func uuid(_ place: Place?) -> UUID? {
    guard let place, let text = text(place) else { return nil }
    if let id = UUID(text: text) { return id }
    note(.expected(.uuid), at: place)
    return nil
  }

  package mutating func date(_ place: Place?) -> LocalDate? {
    guard let place, let text = text(place) else { return nil }
    if let date = LocalDate(text) { return date }
    note(.expected(.date), at: place)
    return nil
  }

  package mutating func moment(_ place: Place?) -> Moment? {
    guard let place, let text = text(place) else { return nil }
    guard let moment = Moment(exported: text) else {
      note(.expected(.time), at: place)
      return nil
    }
    guard Moment.storableSeconds.contains(moment.secondsSince1970) else {
      note(.timeOutside, at: place)
      return nil
    }
    return moment
  }

  /// When something was changed: not so late that no change after it could be told.
  mutating func changeTime(_ place: Place?) -> Moment? {
    guard let place, let moment = moment(place) else { return nil }
    guard moment.localDate(dayStartMinutes: 0).year < 9999 else {
      note(.timeTooLate, at: place)
      return nil
    }
    return moment
  }
}
