// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import History
import Psychometrics

/// What a history should do, without a file: a plain account of the newest revisions.
struct ModelHistory {
  struct State: Equatable {
    /// `nil` once deleted.
    var checkIns: [UUID: CheckIn?] = [:]
    var settings: [String: String?] = [:]
    /// When each check-in and setting was changed last.
    var stamps: [String: Stamp] = [:]
  }

  struct Stamp: Comparable {
    var seconds: Int
    /// Decides between two changes in one second: the revision's id, or the setting's value.
    var tie = ""

    static func < (left: Stamp, right: Stamp) -> Bool {
      (left.seconds, left.tie) < (right.seconds, right.tie)
    }
  }

  private(set) var state = State()
  /// What the last change replaced, and the parts it touched.
  private var last: (before: State, touched: Set<String>, isImport: Bool)?

  var checkIns: [UUID: CheckIn] { state.checkIns.compactMapValues(\.self) }
  var settings: [String: String] { state.settings.compactMapValues(\.self) }
  var canUndo: Bool { last != nil }

  mutating func put(_ checkIn: CheckIn?, as id: UUID, at seconds: Int) {
    change(["\(id)"], at: seconds) { $0.checkIns.updateValue(checkIn, forKey: id) }
  }

  mutating func set(_ key: String, to value: String?, at seconds: Int) {
    guard settings[key] != value else { return }
    change([key], at: seconds) { $0.settings.updateValue(value, forKey: key) }
  }

  mutating func undo(at seconds: Int) {
    guard let last else { return }
    guard !last.isImport else {
      state = last.before
      self.last = nil
      return
    }
    change(last.touched, at: seconds) { state in
      for part in last.touched {
        if let id = UUID(uuidString: part) {
          state.checkIns.updateValue(last.before.checkIns[id] ?? nil, forKey: id)
        } else {
          state.settings.updateValue(last.before.settings[part] ?? nil, forKey: part)
        }
      }
    }
  }

  /// Learns the ids of the newest revisions, which are random.
  mutating func learn(_ revisions: [CheckInRevision]) {
    for revision in revisions { state.stamps["\(revision.checkIn)"]?.tie = "\(revision.id)" }
  }

  mutating func merge(_ other: ModelHistory) {
    let newer = other.state.stamps.filter { part, stamp in
      state.stamps[part].map { stamp > $0 } ?? true
    }
    guard !newer.isEmpty else { return }
    last = (state, [], true)
    for (part, stamp) in newer {
      state.stamps[part] = stamp
      if let id = UUID(uuidString: part) {
        state.checkIns.updateValue(other.state.checkIns[id] ?? nil, forKey: id)
      } else {
        state.settings.updateValue(other.state.settings[part] ?? nil, forKey: part)
      }
    }
  }

  private mutating func change(
    _ parts: Set<String>, at seconds: Int, _ body: (inout State) -> Void
  ) {
    last = (state, parts, false)
    body(&state)
    for part in parts {
      let later = state.stamps[part].map { $0.seconds + 1 } ?? .min
      // What is set comes after what was removed.
      let tie = state.settings[part].map { $0.map { "=" + $0 } ?? "" } ?? ""
      state.stamps[part] = Stamp(seconds: max(seconds, later), tie: tie)
    }
  }
}
