// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import TestSupport
import Testing

@testable import Sealing

/// What another program of the same format makes of our files, and we of its.
struct AgeProgramTests {
  static let isInstalled = ["age", "age-keygen"].allSatisfy { name in
    FileManager.default.isExecutableFile(atPath: "/usr/bin/\(name)")
  }

  private let folder: TemporaryFolder
  private let key = SecretKey()

  init() throws {
    folder = try TemporaryFolder()
    try write(Array("\(key.text)\n".utf8), "identity")
  }

  private func write(_ bytes: [UInt8], _ name: String) throws {
    try Data(bytes).write(to: URL(filePath: "\(folder.path)/\(name)"))
  }

  private func read(_ name: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: URL(filePath: "\(folder.path)/\(name)")))
  }

  private func age(_ arguments: [String]) throws -> TestSupport.ExitStatus {
    try TerminalRun(
      "/bin/sh", ["-c", #"cd "$0" && exec /usr/bin/age "$@""#, folder.path] + arguments
    )
    .exitStatus()
  }

  @Test(.enabled(if: isInstalled), arguments: RoundTripTests.sizes + [5_000_000], [false, true])
  func `age reads ours, and we read its`(size: Int, armored: Bool) throws {
    let bytes = [UInt8](repeating: 7, count: size)
    let sealed = try Sealer.seal(bytes, to: [SecretKey().publicKey, key.publicKey])
    try write(armored ? Armor.encode(sealed) : sealed, "ours.age")

    #expect(try age(["-d", "-i", "identity", "-o", "opened", "ours.age"]) == .exited(0))
    // age makes no file of nothing.
    if size > 0 { #expect(try read("opened") == bytes) }
    try write(bytes, "plain")

    let form = armored ? ["-a"] : []
    #expect(
      try age(form + ["-r", key.publicKey.text, "-o", "its.age", "plain"]) == .exited(0))
    #expect(try Opener.open(read("its.age"), secretKeys: [key]) == bytes)
  }

  @Test(.enabled(if: isInstalled)) func `so with a passphrase`() throws {
    let text = Array("for a passphrase".utf8)
    try write(try Sealer.seal(text, passphrase: Array("word".utf8), workFactor: 10), "ours.age")
    let opening = try TerminalRun(
      "/usr/bin/age", ["-d", "-o", "\(folder.path)/opened", "\(folder.path)/ours.age"])
    try opening.wait(for: "Enter passphrase")
    opening.type("word\r")
    #expect(try opening.exitStatus() == .exited(0))
    #expect(try read("opened") == text)

    let sealing = try TerminalRun(
      "/usr/bin/age", ["-p", "-o", "\(folder.path)/its.age", "\(folder.path)/opened"])
    try sealing.wait(for: "Enter passphrase")
    sealing.type("word\r")
    try sealing.wait(for: "Confirm passphrase")
    sealing.type("word\r")
    #expect(try sealing.exitStatus() == .exited(0))
    #expect(try Opener.open(read("its.age"), passphrases: [Array("word".utf8)]) == text)
  }

  @Test(.enabled(if: isInstalled)) func `age-keygen's file is read, and ours by it`() throws {
    let run = try TerminalRun(
      "/usr/bin/age-keygen", ["-o", "\(folder.path)/its"], output: .pipe, error: .pipe)
    #expect(try run.exitStatus() == .exited(0))
    let file = try IdentityFile(String(decoding: read("its"), as: UTF8.self))
    let made = try #require(file.secretKeys.first)

    #expect(file.comment("public key") == made.publicKey.text)

    try write(
      Array(IdentityFile(comments: ["onland identity"], secretKeys: [made]).text.utf8), "ours")
    let other = try TerminalRun(
      "/usr/bin/age-keygen", ["-y", "\(folder.path)/ours"], output: .pipe)
    #expect(try other.exitStatus() == .exited(0))
    #expect(other.standardOutput == made.publicKey.text + "\n")
  }
}
