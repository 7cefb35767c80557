// SPDX-License-Identifier: GPL-3.0-or-later

/// Asks the person for one line at a time.
///
/// A struct of one closure, so that a test needs no subclass: `.scripted` is as real as `.readline`.
public struct LineReader {
  public var read: (LineRequest) -> LineEvent

  public init(read: @escaping (LineRequest) -> LineEvent) { self.read = read }
}
