// SPDX-License-Identifier: GPL-3.0-or-later

/// Bytes that were read and not yet handed out as lines.
struct LineBuffer {
  private(set) var bytes: [UInt8] = []
  /// Where the next line begins in `bytes`.
  private var start = 0
  /// Bytes before this position are known to hold no newline.
  private var searched = 0
  /// A line that was too long is being dropped up to its end.
  private var isDropping = false

  var isEmpty: Bool { start == bytes.count && !isDropping }

  mutating func append(_ more: some Collection<UInt8>) {
    bytes.removeSubrange(..<start)
    searched -= start
    start = 0
    bytes += more
  }

  /// - Returns: The next whole line, or `nil` when more bytes are needed.
  mutating func next() -> LineEvent? {
    guard let newline = bytes[searched...].firstIndex(of: newline) else {
      searched = bytes.count
      if bytes.count - start > longestLine + 1 { drop() }
      return nil
    }
    defer {
      start = newline + 1
      searched = start
      isDropping = false
    }
    return isDropping ? .tooLong : event(bytes[start..<newline])
  }

  /// - Returns: The last line if the input ended without a newline.
  mutating func finish() -> LineEvent? {
    guard !isEmpty else { return nil }
    defer { self = LineBuffer() }
    return isDropping ? .tooLong : event(bytes[start...])
  }

  /// Memory does not grow with a line that nobody wants.
  private mutating func drop() {
    bytes = []
    start = 0
    searched = 0
    isDropping = true
  }

  private func event(_ line: ArraySlice<UInt8>) -> LineEvent {
    let text = line.last == carriageReturn ? line.dropLast() : line
    if text.count > longestLine { return .tooLong }
    return String(validating: text, as: UTF8.self).map { .line($0) } ?? .unreadable
  }
}

private let newline = UInt8(ascii: "\n")
private let carriageReturn = UInt8(ascii: "\r")
