// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import History
import Psychometrics

/// What a history should do, without a file: a plain account of the newest revisions.
struct ModelHistory {
  struct State: Equatable {
    /// `nil` once deleted.
    var checkIns: [UUID: CheckIn?] = [:]
    /// By kind and key; `nil` once removed.
    var entries: [Entry: String?] = [:]
    /// When each check-in and entry was changed last.
    var stamps: [String: Stamp] = [:]
  }

  struct Entry: Hashable {
    var kind: EntryKind
    var key: String
    /// As a part of the history.
    var part: String { "\(kind.rawValue) \(key)" }
  }

  struct Stamp: Comparable {
    var seconds: Int
    /// Decides between two changes in one second: the revision's id, or the entry's value.
    var tie = ""

    static func < (left: Stamp, right: Stamp) -> Bool {
      (left.seconds, left.tie) < (right.seconds, right.tie)
    }
  }

  private(set) var state = State()
  /// What the last change replaced, and the parts it touched.
  private var last: (before: State, touched: Set<String>, isImport: Bool)?

  var checkIns: [UUID: CheckIn] { state.checkIns.compactMapValues(\.self) }
  /// What is kept of one kind, as it is stored, by key.
  func entries(_ kind: EntryKind) -> [String: String] {
    let pairs = state.entries.compactMap { entry, value in
      entry.kind == kind ? value.map { (entry.key, $0) } : nil
    }
    return Dictionary(uniqueKeysWithValues: pairs)
  }
  var canUndo: Bool { last != nil }

  mutating func put(_ checkIn: CheckIn?, as id: UUID, at seconds: Int) {
    change(["\(id)"], at: seconds) { $0.checkIns.updateValue(checkIn, forKey: id) }
  }

  mutating func set<Value: EntryValue>(_ key: String, to value: Value?, at seconds: Int) {
    guard entries(Value.kind)[key] != value?.stored else { return }
    let entry = Entry(kind: Value.kind, key: key)
    change([entry.part], at: seconds) { $0.entries.updateValue(value?.stored, forKey: entry) }
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
        state.take(part, from: last.before)
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
      state.take(part, from: other.state)
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
      let tie = state.entry(part).flatMap { state.entries[$0] ?? nil }.map { "=" + $0 } ?? ""
      state.stamps[part] = Stamp(seconds: max(seconds, later), tie: tie)
    }
  }
}

extension ModelHistory.State {
  /// The entry that a part of the history is; `nil` for a check-in.
  fileprivate func entry(_ part: String) -> ModelHistory.Entry? {
    let words = part.split(separator: " ", maxSplits: 1).map(String.init)
    guard words.count == 2, let kind = EntryKind(rawValue: words[0]) else { return nil }
    return ModelHistory.Entry(kind: kind, key: words[1])
  }

  fileprivate mutating func take(_ part: String, from other: Self) {
    if let entry = entry(part) {
      entries.updateValue(other.entries[entry] ?? nil, forKey: entry)
    } else if let id = UUID(uuidString: part) {
      checkIns.updateValue(other.checkIns[id] ?? nil, forKey: id)
    }
  }
}
