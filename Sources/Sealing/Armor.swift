// SPDX-License-Identifier: GPL-3.0-or-later

/// A sealed file as text, to be pasted into a letter.
///
/// Source: age-encryption.org/v1, section "ASCII armor"; RFC 7468, strict.
public enum Armor {
  static let firstLine = Array("-----BEGIN AGE ENCRYPTED FILE-----".utf8)
  static let lastLine = Array("-----END AGE ENCRYPTED FILE-----".utf8)
  static let lineLength = 64
  /// Bytes of white space that may stand before and behind.
  static let longestMargin = 1024

  /// - Returns: Lines of at most 64 characters, with a line feed behind the last.
  public static func encode(_ bytes: some Collection<UInt8>) -> [UInt8] {
    let text = Base64.encode(bytes, padded: true)
    var lines = firstLine + [UInt8(ascii: "\n")]
    for start in stride(from: 0, to: text.count, by: lineLength) {
      lines += text[start..<min(start + lineLength, text.count)]
      lines.append(UInt8(ascii: "\n"))
    }
    return lines + lastLine + [UInt8(ascii: "\n")]
  }

  /// Whether a file that begins so is armored.
  ///
  /// - Returns: `nil` when that cannot be told yet.
  static func begins(_ bytes: [UInt8]) -> Bool? {
    // What lies behind the margin says nothing, whether it has come already or not.
    guard let first = bytes.prefix(longestMargin + 1).firstIndex(where: { !isSpace($0) }) else {
      return bytes.count > longestMargin ? false : nil
    }
    let dashes = bytes[first...].prefix(5)
    guard dashes.allSatisfy({ $0 == UInt8(ascii: "-") }) else { return false }
    return dashes.count == 5 ? true : nil
  }

  static func isSpace(_ byte: UInt8) -> Bool { byte == 32 || (9...13).contains(byte) }
}

/// Takes the text off an armored file as it is read.
struct ArmorReader {
  private enum Place {
    case before, inside, shortLine, after
  }

  private var place = Place.before
  private var line: [UInt8] = []
  private var margin = 0

  /// - Returns: What the lines that are complete stand for.
  mutating func read(_ bytes: some Collection<UInt8>) throws(SealingError) -> [UInt8] {
    var decoded: [UInt8] = []
    for byte in bytes {
      if byte == UInt8(ascii: "\n") {
        decoded += try endLine()
        continue
      }
      guard line.count < Armor.longestMargin else { throw .malformedArmor }
      line.append(byte)
    }
    return decoded
  }

  mutating func finish() throws(SealingError) -> [UInt8] {
    let decoded = try endLine()
    guard place == .after else { throw .malformedArmor }
    return decoded
  }

  private mutating func endLine() throws(SealingError) -> [UInt8] {
    var text = line[...]
    line = []
    switch place {
    case .before:
      text = text.drop(while: Armor.isSpace)
      if text.isEmpty {
        margin += 1
        guard margin <= Armor.longestMargin else { throw .malformedArmor }
        return []
      }
      if text.last == UInt8(ascii: "\r") { text.removeLast() }
      guard text.elementsEqual(Armor.firstLine) else { throw .malformedArmor }
      place = .inside
      return []
    case .after:
      margin += text.count + 1
      guard text.allSatisfy(Armor.isSpace), margin <= Armor.longestMargin else {
        throw .malformedArmor
      }
      return []
    case .inside, .shortLine:
      if text.last == UInt8(ascii: "\r") { text.removeLast() }
      if text.starts(with: Armor.lastLine) {
        guard text.dropFirst(Armor.lastLine.count).allSatisfy(Armor.isSpace) else {
          throw .malformedArmor
        }
        margin = 0
        place = .after
        return []
      }
      guard place == .inside, !text.isEmpty, text.count <= Armor.lineLength,
        let bytes = Base64.decode(text, padded: true)
      else { throw .malformedArmor }
      // A line that is not full, or that is padded, is the last.
      if text.count < Armor.lineLength || text.last == UInt8(ascii: "=") { place = .shortLine }
      return bytes
    }
  }
}
