// SPDX-License-Identifier: GPL-3.0-or-later

internal import Crypto

/// Opens one sealed file as it is read, binary or armored.
///
/// What it hands out is authentic up to there; only `finish` tells that nothing is missing.
///
/// Source: age-encryption.org/v1 (github.com/C2SP/C2SP, age.md).
public struct Opener {
  private enum Place {
    case header
    case payload(key: SymmetricKey, chunk: Int)
    case end
    /// What was good before it was handed out.
    case failed(SealingError)
  }

  private let secretKeys: [SecretKey]
  private let passphrases: [[UInt8]]
  private var armor: ArmorReader?
  private var place = Place.header
  /// Binary, and not opened yet.
  private var waiting: [UInt8] = []
  /// What came before it was known whether the file is armored.
  private var start: [UInt8]? = []

  public init(secretKeys: [SecretKey] = [], passphrases: [[UInt8]] = []) {
    self.secretKeys = secretKeys
    self.passphrases = passphrases
  }

  /// - Returns: What is open so far and was not returned before; may be empty.
  /// - Throws: `SealingError`; nothing can be opened afterwards.
  public mutating func open(_ bytes: some Collection<UInt8>) throws(SealingError) -> [UInt8] {
    guard var start else {
      try take(bytes)
      return try openWaiting(isEnd: false)
    }
    start += bytes
    self.start = start
    guard let isArmored = Armor.begins(start) else { return [] }
    return try begin(isArmored: isArmored)
  }

  /// - Returns: The rest.
  /// - Throws: `SealingError`, also for what was handed out before: it is not the whole then.
  public mutating func finish() throws(SealingError) -> [UInt8] {
    // What is too short to be known as armored is not.
    var opened = start == nil ? [] : try begin(isArmored: false)
    if armor != nil { waiting += try armor?.finish() ?? [] }
    opened += try openWaiting(isEnd: true)
    if case .failed(let error) = place { throw error }
    return opened
  }

  private mutating func begin(isArmored: Bool) throws(SealingError) -> [UInt8] {
    if isArmored { armor = ArmorReader() }
    let bytes = start ?? []
    start = nil
    try take(bytes)
    return try openWaiting(isEnd: false)
  }

  private mutating func take(_ bytes: some Collection<UInt8>) throws(SealingError) {
    if armor == nil { waiting += bytes } else { waiting += try armor?.read(bytes) ?? [] }
  }

  private mutating func openWaiting(isEnd: Bool) throws(SealingError) -> [UInt8] {
    if case .header = place {
      guard try openHeader() else {
        if isEnd { throw .malformedHeader }
        return []
      }
    }
    if case .failed(let error) = place { throw error }
    guard case .payload(let key, var chunk) = place else { return [] }
    var opened: [UInt8] = []
    var start = 0
    let size = Payload.chunkSize + Payload.tagSize
    while isEnd || waiting.count - start > size {
      let end = min(start + size, waiting.count)
      let isLast = end == waiting.count
      let sealed = waiting[start..<end]
      let bytes = Payload.open(sealed, number: chunk, isLast: isLast, key: key)
      // Only a file of nothing has an empty chunk.
      guard let bytes, !bytes.isEmpty || chunk == 0 else {
        // A last chunk with something behind it, or an end without one: what is in it is good.
        let misplaced = Payload.open(sealed, number: chunk, isLast: !isLast, key: key)
        return try fail(opened + (misplaced ?? []), at: misplaced == nil ? chunk : chunk + 1)
      }
      opened += bytes
      start = end
      chunk += 1
      if isLast {
        place = .end
        waiting = []
        return opened
      }
    }
    waiting.removeFirst(start)
    place = .payload(key: key, chunk: chunk)
    return opened
  }

  /// - Returns: What is good, unless that is nothing.
  private mutating func fail(_ good: [UInt8], at chunk: Int) throws(SealingError) -> [UInt8] {
    let error = SealingError.damagedPayload(chunk: chunk)
    place = .failed(error)
    waiting = []
    if good.isEmpty { throw error }
    return good
  }

  /// - Returns: Whether the header and what stands before the first chunk are there.
  private mutating func openHeader() throws(SealingError) -> Bool {
    guard let length = try Header.length(in: waiting),
      waiting.count >= length + Payload.nonceSize
    else { return false }
    let fileKey = try Header(waiting[..<length]).fileKey(
      secretKeys: secretKeys, passphrases: passphrases)
    let nonce = Array(waiting[length..<length + Payload.nonceSize])
    place = .payload(key: fileKey.payloadKey(nonce: nonce), chunk: 0)
    waiting.removeFirst(length + Payload.nonceSize)
    return true
  }
}

extension Opener {
  /// All of a file at once.
  public static func open(
    _ bytes: some Collection<UInt8>, secretKeys: [SecretKey] = [], passphrases: [[UInt8]] = []
  ) throws(SealingError) -> [UInt8] {
    var opener = Opener(secretKeys: secretKeys, passphrases: passphrases)
    return try opener.open(bytes) + opener.finish()
  }

  /// What can be read of a damaged binary file: each chunk stands by itself, and zeroes stand for one
  /// that is damaged.
  ///
  /// - Throws: What a header refuses that is not whole.
  public static func salvage(
    _ bytes: [UInt8], secretKeys: [SecretKey]
  ) throws(SealingError) -> [UInt8] {
    var opener = Opener(secretKeys: secretKeys)
    opener.waiting = bytes
    guard try opener.openHeader(), case .payload(let key, _) = opener.place else {
      throw .malformedHeader
    }
    let size = Payload.chunkSize + Payload.tagSize
    let sealed = opener.waiting
    return stride(from: 0, to: sealed.count, by: size).enumerated().flatMap { number, start in
      let chunk = sealed[start..<min(start + size, sealed.count)]
      // A file that was cut short has no last chunk.
      return Payload.open(chunk, number: number, isLast: false, key: key)
        ?? Payload.open(chunk, number: number, isLast: true, key: key)
        ?? [UInt8](repeating: 0, count: max(chunk.count - Payload.tagSize, 0))
    }
  }
}
