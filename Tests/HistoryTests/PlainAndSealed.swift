// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import History
import Sealing
import Testing

/// How a history is kept.
enum Kept: String, CaseIterable, Codable {
  case plain, sealed

  /// That of the histories that a test makes.
  @TaskLocal static var current = Kept.plain

  var databaseName: String { self == .plain ? "history.sqlite" : "history.sqlite.age" }

  /// The files of a history in which nobody is answering.
  var names: [String] {
    [databaseName] + (self == .sealed ? ["identity.age"] : []) + ["last-check-ins"]
  }

  var keys: HistoryKeys? { self == .sealed ? .giving() : nil }

  /// Makes the history where there is none.
  func open(_ folder: String, busyTimeoutSeconds: Double = 5) throws -> HistoryStore {
    try prepare(folder)
    return try HistoryStore(folder: folder, keys: keys, busyTimeoutSeconds: busyTimeoutSeconds)
  }

  /// What stands in the folder before there is any answer: the key of a sealed history.
  func prepare(_ folder: String) throws {
    let path = folder + "/identity.age"
    guard self == .sealed, !FileManager.default.fileExists(atPath: path) else { return }
    try HistoryStore.prepare(folder: folder)
    let file = IdentityFile(comments: ["no recovery key"], secretKeys: [SecretKey()])
    let sealed = try Sealer.seal(file.text.utf8, passphrase: passphrase, workFactor: 4)
    try Data(sealed).write(to: URL(filePath: path))
    chmod(path, 0o600)
  }

  /// The key to a sealed history.
  func identity(of folder: String) throws -> IdentityFile {
    let sealed = try Data(contentsOf: URL(filePath: folder + "/identity.age"))
    let text = try Opener.open(sealed, passphrases: [passphrase])
    return try IdentityFile(String(decoding: text, as: UTF8.self))
  }
}

/// Runs each test twice: over a plain history, and over a sealed one.
struct PlainAndSealed: SuiteTrait, TestTrait, TestScoping {
  var isRecursive: Bool { true }

  func provideScope(
    for test: Test, testCase: Test.Case?, performing function: @Sendable () async throws -> Void
  ) async throws {
    let isPlainOnly = test.traits.contains { $0 is PlainOnly }
    for kept in isPlainOnly ? [.plain] : Kept.allCases {
      let naming = IssueHandlingTrait.compactMapIssues { issue in
        var issue = issue
        issue.comments.append("over a \(kept.rawValue) history")
        return issue
      }
      try await Kept.$current.withValue(kept) {
        try await naming.provideScope(for: test, testCase: testCase, performing: function)
      }
    }
  }
}

extension SuiteTrait where Self == PlainAndSealed {
  static var plainAndSealed: Self { Self() }
}

/// Of what a sealed history does not have: files of SQLite's own beside it, and its locks.
struct PlainOnly: TestTrait {
  let comments: [Comment]
}

extension TestTrait where Self == PlainOnly {
  /// - Parameter why: What a sealed history does not have.
  static func plainOnly(_ why: Comment) -> Self { Self(comments: [why]) }
}

/// Why a test is of a plain history only.
let journals: Comment = "what is sealed has no journal: it is written anew, and takes its name"
let locks: Comment = "what is sealed is changed under a lock of ours, and read without one"
