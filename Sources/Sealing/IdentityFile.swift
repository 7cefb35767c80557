// SPDX-License-Identifier: GPL-3.0-or-later

/// Secret keys as text, the way `age-keygen` writes them and `age -i` reads them.
public struct IdentityFile: Sendable {
  /// Without the `# ` before each.
  public var comments: [String]
  public var secretKeys: [SecretKey]

  public init(comments: [String], secretKeys: [SecretKey]) {
    self.comments = comments
    self.secretKeys = secretKeys
  }

  /// - Throws: `malformedKey` where a line is neither empty nor a comment nor a key, and where there is
  ///   no key; `unsupported`.
  public init(_ text: String) throws(SealingError) {
    comments = []
    secretKeys = []
    for line in text.split(whereSeparator: \.isNewline) {
      if line.hasPrefix("#") {
        comments.append(String(line.dropFirst(line.hasPrefix("# ") ? 2 : 1)))
      } else {
        secretKeys.append(try SecretKey(String(line)))
      }
    }
    guard !secretKeys.isEmpty else { throw .malformedKey }
  }

  /// With a line feed at the end.
  public var text: String {
    (comments.map { "# \($0)" } + secretKeys.map(\.text) + [""]).joined(separator: "\n")
  }

  /// What stands behind `name: ` in a comment.
  ///
  /// - Returns: `nil` when no comment begins so.
  public func comment(_ name: String) -> String? {
    comments.first { $0.hasPrefix("\(name): ") }.map { String($0.dropFirst(name.count + 2)) }
  }
}
