// SPDX-License-Identifier: GPL-3.0-or-later

/// A sentence of the template, checked: what the table has one typed function for.
struct SentenceEntry {
  let line: Int
  /// Such as `result.nextCheckIn`.
  let key: String
  let singular: String
  /// `nil` where nothing is counted.
  let plural: String?
  /// The slot whose number decides on the form; `nil` where nothing is counted.
  let counted: String?
  /// In the order of their first appearance.
  let slots: [Slot]

  struct Slot: Equatable {
    let name: String
    let kind: Kind
  }

  /// What may fill a slot, said by a comment such as `#. {day}: day`. Without a comment: text.
  enum Kind: String, CaseIterable {
    case text, count, grouped, decimal, day, duration
  }

  /// The first part of the key: the kind of page, or what the sentence is about.
  var room: String { String(key.prefix { $0 != "." }) }

  /// Such as `resultNextCheckIn`.
  var function: String {
    let name = key.dropFirst(room.count + 1)
    return room + name.prefix(1).uppercased() + name.dropFirst()
  }

  init(_ entry: PortableObject.Entry) throws(TableError) {
    func problem(_ reason: String) -> TableError {
      TableError(line: entry.line, key: entry.key, reason)
    }
    guard entry.key.wholeMatch(of: /[a-z][A-Za-z0-9]*\.[a-z][A-Za-z0-9]*/) != nil else {
      throw problem("a key is a room and a name, such as result.nextCheckIn")
    }
    guard !entry.singular.isEmpty, entry.plural != "" else { throw problem("no words") }
    guard entry.translations.allSatisfy(\.isEmpty) else {
      throw problem("the template has no translations")
    }
    let names = try Self.names(in: entry.plural ?? entry.singular, problem)
    let others = try Self.names(in: entry.singular, problem)
    var kinds: [String: Kind] = [:]
    var decides: [String] = []
    for comment in entry.comments {
      // Whatever else a comment says is for translators.
      guard let match = comment.wholeMatch(of: /\{(.*?)\}: ([a-z]*)(.*)/) else { continue }
      guard let kind = Kind(rawValue: String(match.2)) else {
        throw problem("there is no such kind of slot: \(comment)")
      }
      let name = String(match.1)
      let isDeciding = match.3.contains("decides on the form")
      // A number can choose between the forms without being in them.
      guard isDeciding || names.contains(name) else {
        throw problem("{\(name)} is described and not in the words")
      }
      guard kinds[name] == nil else { throw problem("{\(name)} is described twice") }
      kinds[name] = kind
      if isDeciding { decides.append(name) }
    }
    let all = names + decides.filter { !names.contains($0) }
    let numbers = all.filter { [.count, .grouped, .decimal].contains(kinds[$0]) }
    switch (entry.plural, numbers.count, decides.count) {
    case (nil, _, 0): counted = nil
    case (nil, _, _): throw problem("there is no plural to decide on")
    case (_, 0, _): throw problem("a plural needs a slot that counts")
    case (_, 1, 0): counted = numbers[0]
    case (_, _, 1): counted = decides[0]
    case (_, _, _): throw problem("one slot decides on the form, and its comment says so")
    }
    // One thing can be named without its number.
    guard Set(others).union([counted].compactMap(\.self)) == Set(all) else {
      throw problem("singular and plural have different slots")
    }
    line = entry.line
    key = entry.key
    singular = entry.singular
    plural = entry.plural
    slots = all.map { Slot(name: $0, kind: kinds[$0] ?? .text) }
  }

  /// The slots of a text, each once.
  static func names(
    in text: String, _ problem: (String) -> TableError
  ) throws(TableError) -> [String] {
    var names: [String] = []
    var rest = text[...]
    while let place = rest.firstIndex(where: { "{}".contains($0) }) {
      guard rest[place] == "{", let end = rest[place...].firstIndex(of: "}") else {
        throw problem("braces without a slot in them")
      }
      let name = String(rest[rest.index(after: place)..<end])
      guard name.wholeMatch(of: /[a-z][A-Za-z0-9]*/) != nil else {
        throw problem("a slot has a name, such as {day}; this is {\(name)}")
      }
      if !names.contains(name) { names.append(name) }
      rest = rest[rest.index(after: end)...]
    }
    return names
  }
}
