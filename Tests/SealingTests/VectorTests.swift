// SPDX-License-Identifier: GPL-3.0-or-later

import Testing

@testable import Sealing

/// The public test vectors of the format, all of them.
struct VectorTests {
  @Test func `are all there`() {
    #expect(Vector.all.count == 143)
    #expect(Vector.all.count { $0.isHybrid } == 19)
  }

  @Test(arguments: Vector.all.filter { !$0.isHybrid })
  func `come out as they should`(_ vector: Vector) throws {
    let outcome = Outcome(vector, pieces: Int.max)

    #expect(outcome.expectation == vector.expectationWhenNotTold)
    if let hash = vector.payloadHash, !vector.isToldOfAtItsEnd {
      #expect(Digest.sha256(outcome.opened) == hash)
    }
  }

  /// What is read in pieces means the same; of the long ones a piece is longer.
  @Test(arguments: Vector.all.filter { !$0.isHybrid })
  func `come out the same in pieces`(_ vector: Vector) throws {
    let outcome = Outcome(vector, pieces: vector.file.count < 10_000 ? 3 : 9_999)

    #expect(outcome.expectation == vector.expectationWhenNotTold)
    if let hash = vector.payloadHash, !vector.isToldOfAtItsEnd {
      #expect(Digest.sha256(outcome.opened) == hash)
    }
  }

  @Test(arguments: Vector.all.filter(\.isHybrid))
  func `of the hybrid kind are refused by name`(_ vector: Vector) throws {
    let unsupported = SealingError.unsupported(type: "mlkem768x25519")
    for identity in vector.identities where identity.hasPrefix("AGE-SECRET-KEY-PQ-") {
      #expect(throws: unsupported) { try SecretKey(identity) }
    }

    // Without that key the file names what it is sealed with, unless its header is wrong altogether.
    let keys = vector.identities.compactMap { try? SecretKey($0) }
    #expect { try Opener.open(vector.file, secretKeys: keys) } throws: { error in
      error as? SealingError == unsupported
        || ["hybrid_uppercase", "hybrid_x25519_arg", "hybrid_not_canonical_body"]
          .contains(vector.name) && [.noMatch, .malformedHeader].contains(error as? SealingError)
    }
  }

  /// What came of one vector.
  private struct Outcome {
    var expectation = Vector.Expectation.success
    var opened: [UInt8] = []

    init(_ vector: Vector, pieces: Int) {
      let keys = vector.identities.compactMap { try? SecretKey($0) }
      var opener = Opener(secretKeys: keys, passphrases: vector.passphrases.map { Array($0.utf8) })
      do throws(SealingError) {
        var rest = vector.file[...]
        while !rest.isEmpty {
          opened += try opener.open(rest.prefix(pieces))
          rest = rest.dropFirst(pieces)
        }
        opened += try opener.finish()
      } catch {
        expectation =
          switch error {
          case .malformedHeader, .workFactorTooHigh, .malformedKey: .header
          case .headerTamperedWith: .code
          case .noMatch, .unsupported: .noMatch
          case .damagedPayload: .payload
          case .malformedArmor: .armor
          }
      }
    }
  }
}
