// SPDX-License-Identifier: GPL-3.0-or-later

/// A line of help with its number in a column of its own, for a page that must be read at a glance.
public struct HelpRow: Hashable, Sendable {
  /// The number to call, else the one to write to, else `web`.
  public var number: String
  /// What to do with it and when: `call or text, day and night, free`.
  public var how: String
  /// Whose it is, where not everyone in the country, in which languages, and other ways.
  public var who: String

  public init(number: String, how: String, who: String = "") {
    self.number = number
    self.how = how
    self.who = who
  }
}

extension HelpRow {
  /// The same where there is no column: `988: call or text, day and night, free. Whose it is.`
  public var sentence: String { "\(number): \(how)." + (who.isEmpty ? "" : " \(who).") }
}

extension HelpWording {
  public func row(for entry: HelpResource) -> HelpRow {
    let freshness = entry.freshness(on: today)
    let channels = entry.channels
    // The address of a directory says whose it is.
    let who =
      entry.kind == .directory
      ? []
      : [
        titles(entry)[0], areaName(entry),
        entry.speaks(languages)
          ? nil
          : spoken(entry)
            .map { "in \($0)" },
      ]
    guard !entry.isWithheld(freshness), let way = channels.firstNumber(speaking: languages) else {
      let page = entry.page ?? directoryPage ?? elsewhere
      let note = entry.isWithheld(freshness) ? "number not shown" : nil
      return HelpRow(
        number: "web",
        how: [withoutScheme(page), note, entry.country == nil ? "any country" : nil]
          .compactMap(\.self).joined(separator: ", "),
        who: who.compactMap(\.self).joined(separator: ", "))
    }
    var marks = [way.note, isAbroad ? way.fromAbroad.map { "from abroad \($0)" } : nil]
    if case .mayHaveChanged = freshness { marks.append("may have changed") }
    let mark = marks.compactMap(\.self)
    let how = [
      way.verb + (mark.isEmpty ? "" : " (\(mark.joined(separator: "; ")))"),
      way.notesHours ? nil : hoursInShort(entry),
      costInShort(entry).hasPrefix("cost not") ? nil : costInShort(entry),
    ]
    return HelpRow(
      number: way.number, how: how.compactMap(\.self).joined(separator: ", "),
      who: (who + way.others).compactMap(\.self).joined(separator: ", "))
  }
}

extension HelpChannels {
  struct Way {
    var number: String
    /// `call`, `call or text`, `text HELLO to it`, `WhatsApp`.
    var verb: String
    var note: String?
    var fromAbroad: String?
    /// Whether the note says when this number is answered.
    var notesHours: Bool {
      note?.contains { $0.isNumber } ?? false && note?.contains("press") == false
    }
    /// Ways to write instead of calling, such as `or text HOME to 741 741`.
    var others: [String]
  }

  /// - Parameter languages: A number whose note names the first of them comes before the others.
  func firstNumber(speaking languages: [String]) -> Way? {
    let texts = sms.map { text in
      (number: text.number, verb: "text" + (text.keyword.map { " \($0) to it" } ?? ""), text)
    }
    if let call = call(in: languages) {
      let isTexted = sms.contains { $0.number == call.dial && $0.keyword == nil }
      let others =
        isTexted
        ? []
        : texts.prefix(1).map { text in
          "or text " + (text.2.keyword.map { "\($0) to " } ?? "") + grouped(text.number)
        }
      return Way(
        number: grouped(call.dial), verb: isTexted ? "call or text" : "call", note: call.note,
        fromAbroad: call.e164.map { international($0, dialled: call.dial) }, others: others)
    }
    if let text = texts.first {
      return Way(
        number: grouped(text.number), verb: text.verb, note: text.2.noteForPeople, fromAbroad: nil,
        others: [])
    }
    return whatsapp.first.map {
      Way(
        number: grouped($0.number), verb: "WhatsApp",
        fromAbroad: international($0.e164, dialled: $0.number), others: [])
    }
  }

  private func call(in languages: [String]) -> PhoneNumber? {
    let wanted = languages.first.map(languageName)
    return phone.first { call in wanted.map { call.note?.contains($0) == true } ?? false }
      ?? phone.first
  }
}
