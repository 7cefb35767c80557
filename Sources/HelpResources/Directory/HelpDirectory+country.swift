// SPDX-License-Identifier: GPL-3.0-or-later

extension HelpDirectory {
  /// The entries of one country and those that answer from anywhere, which is all that a list needs.
  ///
  /// The others are passed over unread: reading all of them takes longer than the rest of the
  /// program does until a number is on the screen.
  ///
  /// - Parameters:
  ///   - json: The bytes of `help-resources.json`.
  ///   - country: ISO 3166-1 code; `nil` for only those that answer from anywhere.
  public init(json: [UInt8], country: String?) throws(HelpDataError) {
    let near = objects(of: json).filter { !isElsewhere($0, country: country) }
    try self.init(
      json: [UInt8(ascii: "[")] + near.joined(separator: [UInt8(ascii: ",")]) + [UInt8(ascii: "]")])
  }
}

/// Whether an entry is one of another country, by the beginning of its id.
///
/// One that does not begin as the others do is not known to be elsewhere, and is read.
private func isElsewhere(_ entry: ArraySlice<UInt8>, country: String?) -> Bool {
  let key = "\"id\": \"".utf8
  let rest = entry.dropFirst().drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }
  guard rest.starts(with: key) else { return false }
  let id = rest.dropFirst(key.count)
  return !id.starts(with: "int-".utf8)
    && !(country.map { id.starts(with: "\($0.lowercased())-".utf8) } ?? false)
}

/// The objects of a JSON array, each as it stands there.
private func objects(of json: [UInt8]) -> [ArraySlice<UInt8>] {
  var objects: [ArraySlice<UInt8>] = []
  var start = 0
  var depth = 0
  var isInText = false
  var place = 0
  while place < json.count {
    switch json[place] {
    case UInt8(ascii: "\\") where isInText: place += 1
    case UInt8(ascii: "\""): isInText.toggle()
    case UInt8(ascii: "{") where !isInText:
      if depth == 0 { start = place }
      depth += 1
    case UInt8(ascii: "}") where !isInText:
      depth -= 1
      if depth == 0 { objects.append(json[start...place]) }
    default: break
    }
    place += 1
  }
  return objects
}
