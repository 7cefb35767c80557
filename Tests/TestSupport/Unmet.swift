// SPDX-License-Identifier: GPL-3.0-or-later

/// What a program did not do in time, with everything it had shown by then.
public struct Unmet: Error, CustomStringConvertible {
  enum Expectation {
    case notShown(String)
    case ended(before: String)
    case stillRunning
    case keysNotRead
    case noUnreadLine
  }

  private let expectation: Expectation
  private let screen: String

  init(_ expectation: Expectation, screen: String) {
    self.expectation = expectation
    self.screen = screen
  }

  public var description: String {
    let what =
      switch expectation {
      case .notShown(let text): "\(text.debugDescription) was not shown"
      case .ended(let text): "the program ended before \(text.debugDescription) was shown"
      case .stillRunning: "the program is still running"
      case .keysNotRead: "the program has not read all keys"
      case .noUnreadLine: "no line of keys has reached the program"
      }
    return "\(what); the screen had \(screen.debugDescription)"
  }
}
