// SPDX-License-Identifier: GPL-3.0-or-later

/// Changes words, numbers, quotes and lines of a text, so that most of it is still what a reader
/// expects: bytes changed by chance seldom get past the first brace.
struct StructuredMutator {
  private var generator: SplitMix
  private var tokens: [ArraySlice<UInt8>]

  private static let numbers = [
    "0", "-0", "1", "-1", "0.5", "1e9", "1e308", "1e309", "-1e-320", "9223372036854775807",
    "-9223372036854775808", "18446744073709551616", "1073741824", "-1073741825", "2147483648",
    "nan",
    ".inf", "0x10", "1_000", "1234567890123456789012345", "12:30", "2026-02-30", "9999-12-31",
    "P1D",
  ]
  private static let words = [
    "", " ", "\n", "\r\n", "\t", ":", ": ", ",", "-", "- ", "? ", "[", "]", "{", "}", "&a ", "*a",
    "<<: ",
    "!!str ", "|\n", ">\n", "#", "\"", "'", "\"\"", "\\u0000", "\\ud800", "\\", "%TAG ! a\n",
    "---\n",
    "...\n", "\u{FEFF}", "\u{202E}", "e\u{301}", "\u{e9}", "null", "true", "~", "n/a", "NA",
    "declined",
    "not_applicable", "respondent", "week", "date", "settings", "answers", "balance", "pulse",
    "me.x",
    "format", "items", "scales", "signals", "part_of", "shown_when", "all", "any", "mean", "sum",
    "half",
  ]

  init(_ bytes: [UInt8], seed: UInt64) {
    generator = SplitMix(state: seed)
    tokens = Self.tokens(bytes)
  }

  /// - Returns: At most `limit` bytes.
  mutating func mutated(limit: Int) -> [UInt8] {
    for _ in 0...below(3) { change() }
    return Array(tokens.joined().prefix(limit))
  }

  private mutating func change() {
    guard !tokens.isEmpty else {
      tokens = [word()]
      return
    }
    let place = below(tokens.count)
    switch below(9) {
    case 0: tokens[place] = number()
    case 1: tokens[place] = word()
    case 2: tokens.insert(word(), at: place)
    case 3: tokens.remove(at: place)
    case 4: tokens[place] = tokens[below(tokens.count)]
    case 5: tokens.swapAt(place, below(tokens.count))
    case 6:
      // The next number, wherever it is: in a file of words few tokens are.
      let isNumber = { (token: ArraySlice<UInt8>) in
        token.first.map { (0x30...0x39).contains($0) } ?? false
      }
      tokens[tokens[place...].firstIndex(where: isNumber) ?? place] = number()
    case 7:
      // A stretch of lines twice.
      let end = min(tokens.count, place + 1 + below(40))
      tokens.insert(contentsOf: tokens[place..<end], at: below(tokens.count))
    default:
      tokens.removeSubrange(place..<min(tokens.count, place + 1 + below(12)))
    }
  }

  private mutating func number() -> ArraySlice<UInt8> {
    Array(Self.numbers[below(Self.numbers.count)].utf8)[...]
  }

  private mutating func word() -> ArraySlice<UInt8> {
    Array(Self.words[below(Self.words.count)].utf8)[...]
  }

  private mutating func below(_ limit: Int) -> Int { Int(generator.next() % UInt64(limit)) }

  /// Runs of letters and digits, runs of blanks, and single other bytes.
  private static func tokens(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    var tokens: [ArraySlice<UInt8>] = []
    var start = 0
    while start < bytes.count {
      var end = start + 1
      let kind = kind(bytes[start])
      while kind != 2, end < bytes.count, Self.kind(bytes[end]) == kind { end += 1 }
      tokens.append(bytes[start..<end])
      start = end
    }
    return tokens
  }

  private static func kind(_ byte: UInt8) -> Int {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x5F, 0x2E, 0x80...: 0
    case 0x20: 1
    default: 2
    }
  }
}

/// Source: SplitMix64, Steele, Lea and Flood 2014, 10.1145/2660193.2660195.
private struct SplitMix {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// libFuzzer's own changes of bytes.
@_silgen_name("LLVMFuzzerMutate")
private func mutateBytes(_ start: UnsafeMutablePointer<UInt8>, _ count: Int, _ limit: Int) -> Int

/// What libFuzzer calls for each new input: one in two is changed as text, the others as bytes.
@_cdecl("LLVMFuzzerCustomMutator")
public func changeFuzzInput(
  _ start: UnsafeMutablePointer<UInt8>, _ count: Int, _ limit: Int, _ seed: CUnsignedInt
) -> Int {
  guard seed % 2 == 0, FuzzTarget.chosen != .history else {
    return mutateBytes(start, count, limit)
  }
  var mutator = StructuredMutator(
    Array(UnsafeBufferPointer(start: start, count: count)), seed: UInt64(seed))
  let bytes = mutator.mutated(limit: limit)
  start.update(from: bytes, count: bytes.count)
  return bytes.count
}
