// SPDX-License-Identifier: GPL-3.0-or-later

import HelpResources
import TestSupport
import Testing

struct `The words for an entry` {
  @Test func `say how to reach it, what it costs and whom it is for`() throws {
    let text = try ShippedData.text(try ShippedData.entry("us-988"))
    #expect(text.title == "988 Suicide and Crisis Lifeline")
    #expect(text.otherName == "988 Línea de Prevención del Suicidio y Crisis")
    #expect(text.warning == nil)
    #expect(
      text.reach == [
        "Call 988 (press 2 for Spanish)", "Text 988 (send AYUDA for Spanish)",
        "Chat: https://988lifeline.org/chat/", "Web: https://988lifeline.org",
      ])
    #expect(
      text.details
        == "Reported hours: 24/7. Free. In English, Spanish. For everyone.")
    #expect(
      text.line == """
        988 Suicide and Crisis Lifeline: call 988 (press 2 for Spanish), text 988 (send AYUDA for \
        Spanish) - day and night; free
        """)
  }

  @Test(arguments: [
    ("ca-988", "Call or text 988"),
    ("us-crisis-text-line", "Text HOME to 741 741"),
    ("lv-116123", "Call 116 123"),
    ("ke-befrienders", "Text +254 722 178 177"),
    ("ca-kids-help-phone", "Text CONNECT to 686 868"),
    ("co-bogota-106", "WhatsApp 300 754 8933"),
    ("ch-143", "Chat and web: https://www.143.ch"),
    ("gb-samaritans", "E-mail: jo@samaritans.org"),
    ("de-telefonseelsorge", "Call 0800 1110111"),
  ])
  func `write a way to reach it as a person does it`(id: String, way: String) throws {
    #expect(try ShippedData.text(try ShippedData.entry(id)).reach.contains(way))
  }

  @Test func `keep every digit of every number`() throws {
    for entry in try ShippedData.directory().entries {
      let channels = entry.channels
      let reach = try ShippedData.text(entry).reach.map { $0.filter(\.isWholeNumber) }
      for number in channels.phone.map(\.dial) + channels.sms.map(\.number)
        + channels.whatsapp.map(\.number)
      {
        let digits = number.filter(\.isWholeNumber)
        #expect(reach.contains { $0.contains(digits) }, "\(entry.id): \(number)")
      }
    }
  }

  @Test func `name the area of a service that is not national`() throws {
    let province = try ShippedData.text(try ShippedData.entry("ca-bc-310-mental-health"))
    #expect(province.details.hasPrefix("Area: British Columbia. "))
    let bogota = try ShippedData.text(try ShippedData.entry("co-bogota-106"))
    #expect(bogota.details.hasPrefix("Area: Bogotá only. "))
  }

  @Test func `do not send anyone to a website that is not there`() throws {
    for entry in try ShippedData.directory().entries
    where entry.channels.web == nil && entry.channels.chat.isEmpty {
      #expect(!(try ShippedData.text(entry)).details.contains("website"), "\(entry.id)")
    }
    let lifeline = try ShippedData.text(try ShippedData.entry("fj-lifeline"))
    #expect(lifeline.details.contains("not confirmed; check the website"))
  }

  @Test func `leave the age of the evidence to reviewers`() throws {
    let superseded = try ShippedData.superseded()
    for entry in try ShippedData.directory().entries {
      let printed = try ShippedData.text(entry).printed.joined(separator: "\n")
      #expect(!printed.contains("onfirmed live") && !printed.contains("recently"), "\(entry.id)")
      #expect(!printed.contains("Reviewed") && !printed.contains("Checked"), "\(entry.id)")
      let lines = entry.reviewerLines(hiding: superseded)
      #expect(
        lines[0].hasSuffix(" Not recently confirmed.") == entry.isNotRecentlyConfirmed,
        "\(entry.id)")
    }
  }

  @Test func `say of emergency numbers that they are from public lists`() throws {
    let emergency = try ShippedData.text(try ShippedData.entry("ng-emergency"))
    #expect(emergency.details.hasSuffix(" From public lists, November 2026."))
  }

  @Test(arguments: [
    ("us-988", "es-MX", "988 Línea de Prevención del Suicidio y Crisis"),
    ("us-988", "en-US", "988 Suicide and Crisis Lifeline"),
    ("us-988", "fr", "988 Suicide and Crisis Lifeline"),
    ("fi-mieli-kriisipuhelin", "fi", "Kriisipuhelin"),
  ])
  func `begin with the local name for who speaks the language`(
    id: String, language: String, title: String
  ) throws {
    let entry = try ShippedData.entry(id)
    let text = try ShippedData.text(entry, languages: [language])
    #expect(text.title == title)
    #expect(text.line.hasPrefix(title + ": "))
    #expect(Set([text.title, text.otherName]) == Set([entry.name, entry.localName]))
  }

  @Test func `give the international form to who is abroad`() throws {
    let entry = try ShippedData.entry("ie-pieta")
    let text = try ShippedData.text(entry, isAbroad: true)
    #expect(text.reach[0] == "Call 1800 247 247 (from abroad +353 1800 247 247)")
    #expect(!(try ShippedData.text(entry)).printed.joined().contains("+353"))
    let short = try ShippedData.text(try ShippedData.entry("us-988"), isAbroad: true)
    #expect(short.reach[0] == "Call 988 (press 2 for Spanish)")
  }

  @Test(arguments: [
    ("ca-988", "fr", "988", "call or text, day and night, free"),
    ("us-988", "es", "988", "call or text (press 2 for Spanish), day and night, free"),
    ("ie-text-about-it", "en", "50808", "text HELLO to it, day and night, free"),
    (
      "fi-mieli-kriisipuhelin", "sv", "09 2525 0112",
      "call (Swedish), Finnish line 24/7; others limited, normal call, not free"
    ),
    ("int-findahelpline", "en", "web", "findahelpline.com, any country"),
  ])
  func `put the number in a column of its own`(
    id: String, language: String, number: String, how: String
  ) throws {
    let entry = try ShippedData.entry(id)
    let row = try ShippedData.wording(in: entry.country, languages: [language]).row(for: entry)
    #expect(row.number == number)
    #expect(row.how == how)
    #expect(
      entry.kind == .directory
        ? row.who.isEmpty
        : row.who.hasPrefix(entry.localName ?? entry.name) || row.who.hasPrefix(entry.name))
  }

  @Test(arguments: [
    ("de-telefonseelsorge", "+49 800 1110111"), ("us-crisis-text-line", nil),
    ("ca-kids-help-phone", "+1-800-668-6868"), ("it-telefono-amico", "+39 02 2327 2327"),
  ])
  func `group the international form as people know the number`(id: String, form: String?) throws {
    let entry = try ShippedData.entry(id)
    let row = try ShippedData.wording(in: entry.country, isAbroad: true).row(for: entry)
    let atHome = try ShippedData.wording(in: entry.country).row(for: entry)
    #expect((row.how != atHome.how) == (form != nil))
    if let form { #expect(row.how.contains(" \(form))") && !atHome.how.contains(form)) }
  }

  @Test func `withhold an old number in a row, too`() throws {
    let wording = try ShippedData.wording(in: "US", on: "2028-12-31")
    let row = wording.row(for: try ShippedData.entry("us-988"))
    #expect(row.number == "web")
    #expect(row.how == "988lifeline.org, number not shown")
  }

  @Test func `leave notes and sources to reviewers`() throws {
    for entry in try ShippedData.directory().entries {
      let printed = try ShippedData.text(entry).printed.joined(separator: "\n")
      if let notes = entry.notes { #expect(!printed.contains(notes), "\(entry.id)") }
      #expect(!printed.contains("older lists"), "\(entry.id)")
      let channels = entry.channels
      for source in entry.sources.compactMap(\.url)
      where ![channels.web, channels.chat.first].contains(source) {
        #expect(!printed.contains(source + "\n"), "\(entry.id)")
      }
    }
  }

  @Test func `show reviewers the evidence without the old numbers`() throws {
    let lines = try ShippedData.entry("ca-988").reviewerLines(hiding: try ShippedData.superseded())
    #expect(lines[0].hasPrefix("Evidence: operator page, newest 2026-01-16, recent. Review of"))
    #expect(lines.contains { $0.hasPrefix("Source: operator, 2024-11-22, https://988.ca/") })
    #expect(
      lines.contains {
        $0.contains("replaced Talk Suicide Canada ((old number), text (old number)): do not")
      })
  }
}

struct `Months after its review` {
  @Test func `seven: a line is as it was`() throws {
    let line = try ShippedData.entry("us-988")
    #expect(try ShippedData.text(line, on: "2027-06-23") == (try ShippedData.text(line)))
  }

  @Test func `thirteen: a line warns first and marks every number`() throws {
    let text = try ShippedData.text(try ShippedData.entry("us-crisis-text-line"), on: "2027-12-23")
    #expect(
      text.warning?.inEnglish
        == "Reviewed 13 months ago. If it does not work, use findahelpline.com or 911.")
    #expect(
      text.reach == [
        "Text HOME to 741 741 (may have changed)",
        "Text AYUDA to 741 741 (Spanish; may have changed)", "Web: https://www.crisistextline.org",
      ])
    let way = try #require(text.reach.first)
    #expect(text.line.contains(way.prefix(1).lowercased() + way.dropFirst()))
  }

  @Test func `twenty-five: no number of a line is printed, its site is`() throws {
    for entry in try ShippedData.directory().entries where entry.kind != .emergency {
      let text = try ShippedData.text(entry, on: "2028-12-31")
      #expect(!text.reach.isEmpty, "\(entry.id)")
      #expect(text.reach.allSatisfy { !$0.hasPrefix("Call") && !$0.hasPrefix("Text") })
      #expect(text.reach.allSatisfy { !$0.hasPrefix("WhatsApp") })
      guard !entry.channels.phone.isEmpty else { continue }
      let warning = try #require(text.warning?.inEnglish, "\(entry.id)")
      #expect(warning.contains("findahelpline.com"), "\(entry.id)")
      #expect(entry.channels.phone.allSatisfy { !warning.contains($0.dial) }, "\(entry.id)")
      // The name of a line may be its number.
      #expect(text.line.contains("number not shown"), "\(entry.id)")
    }
    let withSite = try ShippedData.text(try ShippedData.entry("us-988"), on: "2028-12-31")
    #expect(withSite.reach == ["Web: https://988lifeline.org"])
    let without = try ShippedData.text(try ShippedData.entry("np-1166"), on: "2028-12-31")
    #expect(without.reach == ["Directory: https://findahelpline.com"])
  }

  @Test(arguments: ["2026-11-30", "2027-06-30", "2027-12-30", "2028-12-31", "1970-01-01"])
  func `any: emergency numbers are printed`(day: String) throws {
    let isOld = day == "2028-12-31"
    for entry in try ShippedData.directory().entries where entry.kind == .emergency {
      let text = try ShippedData.text(entry, on: day)
      #expect(text.reach.count == entry.channels.phone.count, "\(entry.id)")
      for (way, number) in zip(text.reach, entry.channels.phone) {
        #expect(way.hasPrefix("Call \(number.dial) ("), "\(entry.id)")
      }
      #expect((text.warning != nil) == isOld, "\(entry.id)")
      // Nothing is said of its age before, and then one thing of each number.
      let young = try ShippedData.text(entry)
      if isOld {
        #expect(zip(text.reach, young.reach).allSatisfy { $0 != $1 }, "\(entry.id)")
        #expect(text.details == young.details, "\(entry.id)")
      } else {
        #expect(text == young, "\(entry.id)")
      }
    }
  }

  @Test func `on a clock set to 1970 nothing is said of age`() throws {
    let line = try ShippedData.entry("us-988")
    #expect(try ShippedData.text(line, on: "1970-01-01") == (try ShippedData.text(line)))
  }

  @Test func `a guide ages without sending anyone to an emergency number`() throws {
    let guide = try ShippedData.entry("int-apple-screen-time")
    for day in ["2027-06-23", "2027-12-23", "2028-12-31"] {
      let text = try ShippedData.text(guide, on: day)
      #expect(!text.printed.joined().contains("emergency"))
      #expect(text.reach == ["Web: https://support.apple.com/en-us/108806"])
    }
  }

  @Test func `thirteen: where one emergency number is not for all it says which answers`() throws {
    let text = try ShippedData.text(try ShippedData.entry("br-cvv-188"), on: "2027-12-31")
    #expect(text.warning?.inEnglish.hasSuffix("use findahelpline.com or 192 (ambulance).") == true)
  }

  @Test func `thirteen: a person in no known country is sent to the local number`() throws {
    let wording = try ShippedData.wording(in: nil, on: "2027-12-31")
    let text = wording.text(for: try ShippedData.entry("int-itaa"))
    #expect(
      text.warning?.inEnglish.contains("use findahelpline.com or your local emergency number.")
        == true)
  }

  @Test func `any: a line without a number that is shown has none`() throws {
    let line = try ShippedData.entry("us-988")
    #expect(try ShippedData.wording(in: "US").hasNumber(for: line))
    #expect(!(try ShippedData.wording(in: "US", on: "2028-12-31").hasNumber(for: line)))
    #expect(!(try ShippedData.wording(in: nil).hasNumber(for: try ShippedData.entry("int-itaa"))))
  }
}

struct `The sentence about danger` {
  @Test(arguments: [
    ("US", ": 911."), ("GB", ": 999 or 112."), ("AR", ": 911."),
    ("BR", ": 192 (ambulance), 190 (police), 193 (fire)."),
    ("DE", ": 112 (ambulance, fire), 110 (police)."),
    ("ZA", ": 112 (from mobile phones), 10111 (police), 10177 (ambulance)."),
    (nil, ": your local emergency number."),
    ("NG", ": 112."), ("KP", ": your local emergency number."),
  ])
  func `names the numbers of the country where they are known`(
    country: String?, end: String
  ) throws {
    #expect(
      try ShippedData.wording(in: country).danger.inEnglish
        == "If you or someone else might be hurt right now" + end)
  }

  @Test func `asks to check numbers that nobody looked at for two years`() throws {
    #expect(
      try ShippedData.wording(in: "US", on: "2028-12-31").emergencyNumbers?.inEnglish
        == "911 (check locally)")
    #expect(
      try ShippedData.wording(in: "US", on: "2027-12-23").emergencyNumbers?.inEnglish == "911")
  }
}
