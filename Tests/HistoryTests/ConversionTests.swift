// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import GRDB
import History
import Sealing
import TestSupport
import Testing

/// From plain to sealed and back, and from one key to the next.
struct ConversionTests {
  private let history: TemporaryHistory
  private let earlier = [checkIn(note: "quokka"), checkIn(daysLater: 7)]
  private let new = Array("another passphrase".utf8)

  init() throws {
    history = try TemporaryHistory()
    let store = try history.open()
    for each in earlier { try store.append(each) }
  }

  @Test func `there and back gives the same file`() throws {
    let plain = try history.bytes()
    try history.seal(recoveryKey: RecoveryKey())
    #expect(try HistoryStore.sealing(folder: history.folder).hasRecoveryKey == true)

    try HistoryStore.unseal(folder: history.folder, keys: .giving())

    #expect(try history.bytes() == plain)
    #expect(try history.names() == ["history.sqlite", "last-check-ins"])
    #expect(try HistoryStore.sealing(folder: history.folder).isSealed == false)
    #expect(try HistoryStore.lastCheckIns(folder: history.folder)?.dates.count == 1)
  }

  @Test func `is not begun while somebody answers, and not twice`() throws {
    let store = try history.open()
    let claim = try store.claimDraft(of: "sample")
    #expect(throws: HistoryError.draftInUse(questionnaire: "sample")) { try history.seal() }
    withExtendedLifetime(claim) {}
    #expect(try history.names().contains("history.sqlite"))

    let other = try TemporaryHistory()
    _ = try other.open()
    try other.seal()
    #expect(throws: HistoryError.alreadySealed(path: other.sealedFile)) { try other.seal() }
    #expect(throws: HistoryError.notSealed(path: history.file)) {
      try HistoryStore.unseal(folder: history.folder, keys: .giving())
    }
  }

  @Test func `writes over no sealed history but one that holds the same`() throws {
    let plain = try history.bytes()
    try history.seal()
    let other = try TemporaryHistory()
    try other.open().append(checkIn(daysLater: 21))
    // As a program leaves it that knows no sealed history.
    try other.bytes().write(to: URL(filePath: history.file))
    let before = try history.everything()

    #expect(
      throws: HistoryError.twoHistories(plain: history.file, sealed: history.sealedFile)
    ) { try history.seal() }
    #expect(try history.everything() == before)

    // As a sealing leaves it that was cut off before the last step.
    try plain.write(to: URL(filePath: history.file))
    try history.seal()
    #expect(try history.readSealed()?.checkIns() == earlier)
  }

  @Test func `keeps out who has the plain file open`() throws {
    let store = try history.open()
    try history.seal()

    #expect(throws: HistoryError.moved(path: history.file)) {
      try store.append(checkIn(daysLater: 14))
    }
    #expect(!FileManager.default.fileExists(atPath: history.file))
    #expect(try history.readSealed()?.checkIns() == earlier)
  }

  @Test func `a new passphrase makes a new key`() throws {
    let recovery = RecoveryKey()
    try history.seal(recoveryKey: recovery)
    let oldIdentity = try history.bytes(of: history.identityFile)

    try HistoryStore.changePassphrase(
      folder: history.folder, keys: .giving(), to: new, date: "2026-12-01", workFactor: 4)

    #expect(throws: HistoryError.passphraseRefused(path: history.sealedFile)) {
      try history.readSealed()
    }
    #expect(try history.readSealed(.giving(new))?.checkIns() == earlier)
    try HistoryStore.tryRecovery(folder: history.folder, recoveryKey: recovery)
    // An old copy of the key's file opens nothing that is written now.
    try oldIdentity.write(to: URL(filePath: history.identityFile))
    #expect(throws: HistoryError.identityOfAnother(path: history.identityFile)) {
      try history.readSealed()
    }
  }

  @Test func `the recovery key opens what the passphrase did, until there is a new one`() throws {
    let (first, second) = (RecoveryKey(), RecoveryKey())
    try history.seal(recoveryKey: first)
    try HistoryStore.changeRecoveryKey(
      folder: history.folder, keys: .giving(), to: second, date: "2026-12-01", workFactor: 4)
    #expect(throws: HistoryError.passphraseRefused(path: history.sealedFile)) {
      try HistoryStore.recover(
        folder: history.folder, recoveryKey: first, passphrase: new, date: "2026-12-01",
        workFactor: 4)
    }
    // A change in between is sealed to it too.
    try history.openSealed().append(checkIn(daysLater: 14))
    try FileManager.default.removeItem(atPath: history.identityFile)

    let typed = second.text.lowercased().enumerated().map { index, character in
      index % 8 == 7 ? "\(character) " : "\(character)"
    }.joined()
    try HistoryStore.recover(
      folder: history.folder, recoveryKey: #require(RecoveryKey(typed: typed)), passphrase: new,
      date: "2026-12-01", workFactor: 4)

    #expect(try history.readSealed(.giving(new))?.checkIns().count == 3)
    try HistoryStore.tryRecovery(folder: history.folder, recoveryKey: second)
    #expect(RecoveryKey(typed: "AGE-SECRET-KEY-1") == nil)
  }

  /// Killed at each call that changes the folder, by a child that copies the folder before each: what was
  /// there between any two renames opens with the passphrase that the person knows.
  enum Conversion: String, CaseIterable, Sendable {
    case on, off, passphrase, recoveryKey, recover
  }

  @Test(arguments: Conversion.allCases)
  func `opens at every moment of a conversion`(conversion: Conversion) throws {
    let recovery = RecoveryKey()
    if conversion != .on { try history.seal(recoveryKey: recovery) }
    let before = try history.everything()
    try convert(conversion, recovery)
    let after = try history.everything()
    #expect(before != after)

    // Every state that a row of renames and removals can leave, one name at a time.
    for state in try Self.states(of: conversion, from: before, to: after) {
      try restore(state)
      let known = [passphrase, new].filter { words in
        (try? HistoryStore.reading(folder: history.folder, keys: .giving(words)))
          .flatMap { store in try? store?.checkIns() } == earlier
      }
      #expect(
        !known.isEmpty
          || conversion == .recover
            && (try? HistoryStore.tryRecovery(
              folder: history.folder, recoveryKey: recovery)) != nil,
        "\(state.keys.sorted())")
      // And it can be done again from there.
      if conversion == .on || conversion == .off, known.isEmpty == false {
        let report = try HistoryStore.sealing(folder: history.folder)
        if report.isSealed {
          try HistoryStore.unseal(folder: history.folder, keys: .giving(known[0]))
        } else {
          try history.seal()
          #expect(try history.readSealed()?.checkIns() == earlier)
        }
      }
    }
  }

  private func convert(_ conversion: Conversion, _ recovery: RecoveryKey) throws {
    let folder = history.folder
    let date = "2026-12-01"
    switch conversion {
    case .on: try history.seal()
    case .off: try HistoryStore.unseal(folder: folder, keys: .giving())
    case .passphrase:
      try HistoryStore.changePassphrase(
        folder: folder, keys: .giving(), to: new, date: date, workFactor: 4)
    case .recoveryKey:
      try HistoryStore.changeRecoveryKey(
        folder: folder, keys: .giving(), to: RecoveryKey(), date: date, workFactor: 4)
    case .recover:
      try HistoryStore.recover(
        folder: folder, recoveryKey: recovery, passphrase: new, date: date, workFactor: 4)
    }
  }

  private func restore(_ state: [String: Data]) throws {
    for name in try history.names() {
      try FileManager.default.removeItem(atPath: "\(history.folder)/\(name)")
    }
    for (name, bytes) in state {
      try bytes.write(to: URL(filePath: "\(history.folder)/\(name)"))
    }
  }

  /// In the order in which the conversion changes names.
  private static func states(
    of conversion: Conversion, from before: [String: Data], to after: [String: Data]
  ) throws -> [[String: Data]] {
    let order: [String] =
      switch conversion {
      case .on: ["identity.age", "history.sqlite.age", "history.sqlite"]
      case .off: ["history.sqlite", "history.sqlite.age", "identity.age"]
      // The history opens with both keys in between, which the kill at each call shows.
      case .passphrase: []
      case .recoveryKey: ["identity.age", "history.sqlite.age"]
      case .recover: ["history.sqlite.age", "identity.age"]
      }
    var states = [before]
    for name in order {
      var next = states[states.count - 1]
      next[name] = after[name]
      states.append(next)
    }
    return states + [after]
  }
}
