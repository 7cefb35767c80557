// SPDX-License-Identifier: GPL-3.0-or-later

extension HelpChannels {
  /// Every number with its verb, one per line.
  ///
  /// - Parameters:
  ///   - mark: Added in brackets after each number, such as "may have changed".
  ///   - isAbroad: Whether the international form stands beside the local one.
  func numbers(marked mark: String?, isAbroad: Bool = false) -> [String] {
    func abroad(_ number: String?, _ dialled: String) -> String? {
      isAbroad ? number.map { "from abroad \(international($0, dialled: dialled))" } : nil
    }
    // "Call or text 988" when both are the same number without conditions.
    let both = phone.filter { call in
      call.note == nil
        && sms.contains { $0.number == call.dial && $0.keyword == nil && $0.note == nil }
    }.map(\.dial)
    let calls = phone.map { call in
      (both.contains(call.dial) ? "Call or text " : "Call ")
        + grouped(call.dial) + bracketed(call.note, abroad(call.e164, call.dial), mark)
    }
    let texts = sms.filter { !both.contains($0.number) }.map { text in
      (text.keyword.map { "Text \($0) to " } ?? "Text ")
        + grouped(text.number) + bracketed(text.noteForPeople, mark)
    }
    let messages = whatsapp.map {
      "WhatsApp " + grouped($0.number) + bracketed(abroad($0.e164, $0.number), mark)
    }
    return calls + texts + messages
  }

  /// Chat, website and e-mail, one per line; a chat that starts on the website only once.
  var pages: [String] {
    let chats = chat.filter { $0 != web }.map { "Chat: \($0)" }
    let site = web.map { (chat.contains($0) ? "Chat and web: " : "Web: ") + $0 }
    return chats + [site, email.map { "E-mail: \($0)" }].compactMap { $0 }
  }
}

extension TextNumber {
  /// The note, unless it is about other lists: such a remark is for reviewers, like the entry's
  /// `notes`.
  public var noteForPeople: String? {
    guard let note, !note.contains("lists") else { return nil }
    return note
  }
}

extension PhoneNumber {
  /// Of an emergency number: whether it is the one number for everything.
  public var reachesEveryService: Bool { note == "police, ambulance, fire" }

  /// `911`, or `192 (ambulance)` where one number does not reach every service.
  var emergencyPhrase: String { reachesEveryService ? dial : dial + bracketed(note) }
}

private func bracketed(_ notes: String?...) -> String {
  let parts = notes.compactMap { $0 }
  return parts.isEmpty ? "" : " (\(parts.joined(separator: "; ")))"
}

/// `+49 800 1110111` of what is dialled as `0800 1110111` at home: grouped as people know it.
///
/// - Parameter dialled: At home.
func international(_ number: String, dialled: String) -> String {
  let digits = dialled.filter(\.isWholeNumber)
  let hasTrunk = digits.hasPrefix("0") && !number.hasSuffix(digits)
  let national = hasTrunk ? String(digits.dropFirst()) : digits
  guard number.hasSuffix(national), let first = dialled.firstIndex(where: \.isWholeNumber) else {
    return grouped(number)
  }
  let code = number.dropLast(national.count)
  let rest = hasTrunk ? dialled[dialled.index(after: first)...] : dialled[first...]
  return code == "+" ? "+\(rest)" : "\(code) \(rest.drop { !$0.isWholeNumber })"
}

/// A long run of digits in threes, so that people and screen readers can read it; anything else as
/// it is.
func grouped(_ number: String) -> String {
  let digits = number.hasPrefix("+") ? number.dropFirst() : number[...]
  guard digits.count >= 6, digits.allSatisfy(\.isWholeNumber) else { return number }
  var groups: [Substring] = []
  var rest = digits
  while !rest.isEmpty {
    groups.append(rest.prefix(3))
    rest = rest.dropFirst(3)
  }
  return (number.hasPrefix("+") ? "+" : "") + groups.joined(separator: " ")
}
