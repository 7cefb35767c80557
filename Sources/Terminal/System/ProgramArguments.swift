// SPDX-License-Identifier: GPL-3.0-or-later

internal import CSystem

/// What the program was called with.
public enum ProgramArguments {
  /// The words behind the program's name; `nil` for one that is not UTF-8.
  public static var words: [String?] {
    var words: [String?] = []
    guard var next = cs_arguments() else { return [] }
    while let word = next.pointee {
      words.append(String(validatingCString: word))
      next += 1
    }
    return Array(words.dropFirst())
  }
}
