// SPDX-License-Identifier: GPL-3.0-or-later

/// Asks the person for one line at a time.
///
/// A struct of closures, so that a test needs no subclass: `.scripted` is as real as `.readline`.
public struct LineReader {
  public let read: (LineRequest) -> LineEvent
  /// How many lines have come so far, and so the number of the last one; 0 before the first.
  public let count: () -> Int

  public init(read: @escaping (LineRequest) -> LineEvent) {
    // Shared by all copies: they read the same input.
    var lines = 0
    self.read = { request in
      let event = read(request)
      switch event {
      case .line, .unreadable, .tooLong: lines += 1
      case .endOfInput, .interrupted, .hangUp: break
      }
      return event
    }
    count = { lines }
  }
}
