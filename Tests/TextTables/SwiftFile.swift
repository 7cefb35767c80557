// SPDX-License-Identifier: GPL-3.0-or-later

/// What the generated files have in common.
enum SwiftFile {
  /// Behind it the content follows.
  static let beginning = """
    // SPDX-License-Identifier: GPL-3.0-or-later
    // swift-format-ignore-file
    //
    // Generated from Translations/ by `make texts`: change the sentences there.

    """

  static func literal(_ text: String) -> String {
    let escaped = text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
      .replacing("\n", with: "\\n").replacing("\t", with: "\\t")
    return "\"\(escaped)\""
  }
}
