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
  /// What a change replaced, and the parts it touched.
  private struct Undoable {
    var before: State
    var touched: Set<String>
    /// Those that read otherwise since.
    var visible: Set<String> = []
  }

  private var lastChange: Undoable?
  /// Since the last change.
  private var lastImport: Undoable?

  var checkIns: [UUID: CheckIn] { state.checkIns.compactMapValues(\.self) }
  /// What is kept of one kind, as it is stored, by key.
  func entries(_ kind: EntryKind) -> [String: String] {
    let pairs = state.entries.compactMap { entry, value in
      entry.kind == kind ? value.map { (entry.key, $0) } : nil
    }
    return Dictionary(uniqueKeysWithValues: pairs)
  }
  var canUndo: Bool { lastChange != nil || lastImport != nil }

  mutating func put(_ checkIn: CheckIn?, as id: UUID, at seconds: Int) {
    change(["\(id)"], at: seconds) { $0.checkIns.updateValue(checkIn, forKey: id) }
  }

  mutating func set<Value: EntryValue>(_ key: String, to value: Value?, at seconds: Int) {
    guard entries(Value.kind)[key] != value?.stored else { return }
    let entry = Entry(kind: Value.kind, key: key)
    change([entry.part], at: seconds) { $0.entries.updateValue(value?.stored, forKey: entry) }
  }

  mutating func undo(at seconds: Int) {
    if let lastImport {
      for part in lastImport.touched {
        state.take(part, from: lastImport.before)
        state.stamps[part] = lastImport.before.stamps[part]
      }
      self.lastImport = nil
    } else if let lastChange {
      change(lastChange.touched, at: seconds) { state in
        for part in lastChange.touched { state.take(part, from: lastChange.before) }
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
    let before = state
    for (part, stamp) in newer {
      state.stamps[part] = stamp
      state.take(part, from: other.state)
    }
    let visible = Set(newer.keys).filter { !state.says($0, as: before) }
    guard !visible.isEmpty else { return }
    lastChange?.touched.subtract(lastImport?.visible ?? [])
    lastImport = Undoable(before: before, touched: Set(newer.keys), visible: visible)
  }

  private mutating func change(
    _ parts: Set<String>, at seconds: Int, _ body: (inout State) -> Void
  ) {
    lastChange = Undoable(before: state, touched: parts)
    lastImport = nil
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

  /// Whether a reader sees no difference in a part.
  fileprivate func says(_ part: String, as other: Self) -> Bool {
    if let entry = entry(part) { return (entries[entry] ?? nil) == (other.entries[entry] ?? nil) }
    guard let id = UUID(uuidString: part) else { return true }
    return (checkIns[id] ?? nil) == (other.checkIns[id] ?? nil)
  }

  fileprivate mutating func take(_ part: String, from other: Self) {
    if let entry = entry(part) {
      entries.updateValue(other.entries[entry] ?? nil, forKey: entry)
    } else if let id = UUID(uuidString: part) {
      checkIns.updateValue(other.checkIns[id] ?? nil, forKey: id)
    }
  }
}
