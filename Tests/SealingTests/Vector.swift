// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import TestSupport
import Testing

@testable import Sealing

/// One of the public test vectors of the format.
struct Vector: CustomTestStringConvertible {
  enum Expectation: String {
    case success
    case header = "header failure"
    case code = "HMAC failure"
    case noMatch = "no match"
    case armor = "armor failure"
    case payload = "payload failure"
  }

  var name: String
  var expectation: Expectation
  /// Of what is open in the end, or before the failure; 64 hex digits.
  var payloadHash: String?
  var identities: [String] = []
  var passphrases: [String] = []
  var file: [UInt8]

  var testDescription: String { name }

  /// Whether only the missing end says that it is not whole: its last chunk is then not handed out.
  var isToldOfAtItsEnd: Bool {
    ["stream_no_final_full", "stream_no_final_two_chunks_full"].contains(name)
  }

  /// What comes of it where nobody says that the file is armored, as a reader of the format may be told:
  /// what begins with something else is not known as such.
  var expectationWhenNotTold: Expectation {
    name == "armor_garbage_leading" ? .header : expectation
  }

  /// Whether it needs keys of the kind of which only the name is known here.
  var isHybrid: Bool { name.contains("hybrid") }

  static let all: [Vector] = {
    let folder = SourceFiles.root.appending(path: "Tests/SealingTests/Vectors")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.sorted().filter { $0 != "README.md" }.compactMap { name in
      (try? Data(contentsOf: folder.appending(path: name))).flatMap {
        Vector(name: name, bytes: Array($0))
      }
    }
  }()

  private init?(name: String, bytes: [UInt8]) {
    self.name = name
    var rest = bytes[...]
    var values: [String: [String]] = [:]
    while let end = rest.firstIndex(of: 10) {
      let line = String(decoding: rest[..<end], as: UTF8.self)
      rest = rest[(end + 1)...]
      if line.isEmpty { break }
      guard let colon = line.firstRange(of: ": ") else { return nil }
      values[String(line[..<colon.lowerBound]), default: []].append(
        String(line[colon.upperBound...]))
    }
    guard let expectation = values["expect"]?.first.flatMap(Expectation.init) else { return nil }
    self.expectation = expectation
    payloadHash = values["payload"]?.first
    identities = values["identity"] ?? []
    passphrases = values["passphrase"] ?? []
    file = values["compressed"] == nil ? Array(rest) : Inflating.zlib(Array(rest))
  }
}
