// SPDX-License-Identifier: GPL-3.0-or-later

/// Who came before, so that it is told when somebody comes back after others.
///
/// Names are remembered as numbers made of them, up to a limit. Names that ascend, by their bytes or by length
/// and then bytes, need no memory: somebody greater than all before was not there.
struct PeopleSeen {
  /// How many are remembered: about 12 MB.
  static let limit = 250_000

  private var lines: [UInt64: Int] = [:]
  private var greatest: [UInt8] = []
  private var ascends = true
  private var ascendsByLength = true
  private(set) var count = 0

  /// - Parameters:
  ///   - respondent: Begins after somebody else, or first of all.
  ///   - line: From 1.
  mutating func enter(_ respondent: Respondent, line: Int) throws(RecordProblem) {
    let name = respondent.name
    if count > 0 {
      ascends = ascends && greatest.lexicographicallyPrecedes(name)
      ascendsByLength = ascendsByLength && Self.isShorterOrBefore(greatest, name)
    }
    let isNew = ascends || ascendsByLength
    if isNew { greatest = name }
    let number = Self.number(of: respondent)
    if !isNew {
      if let first = lines[number] { throw .notTogether(respondent, first: first) }
      // Some of those before were not remembered.
      guard count < Self.limit else { throw .tooManyPeople(limit: Self.limit) }
    }
    if lines.count < Self.limit { lines[number] = line }
    count += 1
  }

  private static func isShorterOrBefore(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    left.count != right.count
      ? left.count < right.count : left.lexicographicallyPrecedes(right)
  }

  /// Source: FNV-1a, 64 bits, draft-eastlake-fnv. Two of a quarter of a million names share one in one of
  /// 600 million files.
  private static func number(of respondent: Respondent) -> UInt64 {
    var hash: UInt64 = respondent.isNumber ? 0xCBF2_9CE4_8422_2324 : 0xCBF2_9CE4_8422_2325
    for byte in respondent.name { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    return hash
  }
}
