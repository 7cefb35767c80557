// SPDX-License-Identifier: GPL-3.0-or-later

public import Foundation

extension UUID {
  /// In lower case. Source: RFC 9562, section 4.
  public var text: String { uuidString.lowercased() }

  /// - Parameter text: As `text` writes it: only then is what is found by the one what the other says.
  /// - Returns: `nil` for any other text.
  public init?(text: String) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(16)
    var high: UInt8?
    for (place, character) in text.utf8.enumerated() {
      switch (place, character) {
      case (8, _), (13, _), (18, _), (23, _):
        guard character == UInt8(ascii: "-") else { return nil }
      case (36..., _): return nil
      default:
        guard let digit = Self.hexDigit(character) else { return nil }
        if let upper = high {
          bytes.append(upper << 4 | digit)
          high = nil
        } else {
          high = digit
        }
      }
    }
    guard bytes.count == 16 else { return nil }
    self.init(uuid: bytes.withUnsafeBytes { $0.loadUnaligned(as: uuid_t.self) })
  }

  private static func hexDigit(_ character: UInt8) -> UInt8? {
    switch character {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): character - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): character - UInt8(ascii: "a") + 10
    default: nil
    }
  }
}
