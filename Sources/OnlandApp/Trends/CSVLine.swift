// SPDX-License-Identifier: GPL-3.0-or-later

/// One line of comma-separated values.
enum CSVLine {
  /// The fields without surrounding spaces; doubled quotes become one.
  ///
  /// - Returns: `nil` when a quote is left open or stands inside a field.
  static func fields(of line: Substring) -> [String]? {
    var fields: [String] = []
    var rest = line
    while true {
      rest = rest.drop { $0 == " " || $0 == "\t" }
      guard let field = rest.first == "\"" ? quoted(&rest) : plain(&rest) else { return nil }
      fields.append(field)
      guard rest.first == "," else { return rest.isEmpty ? fields : nil }
      rest = rest.dropFirst()
    }
  }

  private static func plain(_ rest: inout Substring) -> String? {
    let field = rest.prefix { $0 != "," }
    rest = rest[field.endIndex...]
    guard !field.contains("\"") else { return nil }
    return String(field.reversed().drop { $0 == " " || $0 == "\t" }.reversed())
  }

  private static func quoted(_ rest: inout Substring) -> String? {
    var field = ""
    rest = rest.dropFirst()
    while let quote = rest.firstIndex(of: "\"") {
      field += rest[..<quote]
      rest = rest[rest.index(after: quote)...]
      guard rest.first == "\"" else {
        rest = rest.drop { $0 == " " || $0 == "\t" }
        return field
      }
      field += "\""
      rest = rest.dropFirst()
    }
    return nil
  }
}
