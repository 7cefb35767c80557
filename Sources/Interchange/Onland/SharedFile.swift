// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import Formats
package import GroupResults
package import Psychometrics

/// A file of `onland export --share` as one person of a group.
package enum SharedFile {
  package enum Fault: Error, Equatable {
    /// No such document, or not as onland writes it.
    case notShared
    /// A full backup, which holds more than a group needs.
    case backup
  }

  /// - Parameters:
  ///   - bytes: A JSON document `onland/share/1`.
  ///   - questionnaire: Whose check-ins count, in any version with the same first number.
  ///   - week: The only one that counts; absent: any.
  /// - Returns: The last of those check-ins; `nil` when there is none.
  package static func member(
    _ bytes: [UInt8], of questionnaire: Questionnaire, week: Int?
  ) throws(Fault) -> GroupMember? {
    guard let root = try? JSONNodeReader.read(bytes), let format = root["format"]?.text else {
      throw .notShared
    }
    guard format == SharedDocument.format else {
      throw format.hasPrefix("onland/") ? .backup : .notShared
    }
    guard case .list(let checkIns) = root["check_ins"]?.value else { throw .notShared }
    var latest: GroupMember?
    for checkIn in checkIns {
      guard let id = checkIn["questionnaire"]?.text, let version = checkIn["version"]?.text,
        let day = checkIn["week"]?.text.flatMap({ ISOWeek($0) })
      else { throw .notShared }
      guard id == questionnaire.id, major(version) == major(questionnaire.version),
        week == nil || day.weekNumber == week, day.weekNumber >= latest?.week ?? .min
      else { continue }
      let scores = questionnaire.scales.map { scale in
        scale.isOverall ? checkIn["overall"]?.number : checkIn["scales"]?[scale.id]?.number
      }
      latest = GroupMember(group: "", week: day.weekNumber, scores: scores, signals: nil)
    }
    return latest
  }

  private static func major(_ version: String) -> Substring? { version.split(separator: ".").first }
}

extension JSONNode {
  fileprivate subscript(_ key: String) -> JSONNode? {
    guard case .object(let members) = value else { return nil }
    return members.first { $0.key == key }?.node
  }

  fileprivate var text: String? { if case .text(let text) = value { text } else { nil } }

  fileprivate var number: Double? {
    switch value {
    case .whole(let number): Double(number)
    case .number(let number): number
    default: nil
    }
  }
}
