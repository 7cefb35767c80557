// SPDX-License-Identifier: GPL-3.0-or-later

internal import CSystem
import Glibc

/// The person's own editor.
public struct TextEditor: Equatable, Sendable {
  /// A command for sh(1), such as `code --wait`.
  public var command: String

  /// `VISUAL`, else `EDITOR`; `nil` where neither is set.
  public init?(environment: [String: String]) {
    let named = ["VISUAL", "EDITOR"].compactMap { environment[$0] }
      .first { $0.contains { $0 != " " } }
    guard let named else { return nil }
    command = named
  }

  /// Opens a file in it, and waits until it is closed.
  ///
  /// - Returns: Whether it ended well.
  public func edit(_ path: String) -> Bool {
    let arguments: [String] = ["/bin/sh", "-c", "\(command) \"$@\"", command, path]
    let words: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    return cs_run_in_foreground(words) == 0
  }
}
