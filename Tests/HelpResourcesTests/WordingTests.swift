// SPDX-License-Identifier: GPL-3.0-or-later

import HelpResources
import Testing

struct `The words for an entry` {
  @Test func `say how to reach it, what it costs, whom it is for and when it was reviewed`() throws
  {
    let text = try ShippedData.text(try ShippedData.entry("us-988"))
    #expect(text.title == "988 Suicide and Crisis Lifeline")
    #expect(text.localName == "988 Línea de Prevención del Suicidio y Crisis")
    #expect(text.warning == nil)
    #expect(
      text.reach == [
        "Call 988 (press 2 for Spanish)", "Text 988 (send AYUDA for Spanish)",
        "Chat: https://988lifeline.org/chat/", "Web: https://988lifeline.org",
      ])
    #expect(
      text.details
        == "Reported hours: 24/7. Free. In English, Spanish. For everyone. Reviewed 2026-11-23.")
    #expect(
      text.line == """
        988 Suicide and Crisis Lifeline: call 988 (press 2 for Spanish), text 988 (send AYUDA for \
        Spanish) - reported hours: 24/7; free; reviewed 2026-11-23
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

  @Test func `admit old evidence`() throws {
    let text50808 = try ShippedData.text(try ShippedData.entry("ie-text-about-it"))
    #expect(text50808.details.hasSuffix(" Reviewed 2026-11-23. Not recently confirmed."))
    #expect(text50808.line.hasSuffix("reviewed 2026-11-23; not recently confirmed"))
    let samaritans = try ShippedData.text(try ShippedData.entry("ie-samaritans"))
    #expect(samaritans.details.hasSuffix(" Reviewed 2026-11-23."))
  }

  @Test func `speak of a check only when somebody made one`() throws {
    var entry = try ShippedData.entry("ie-samaritans")
    entry.reviewMethod = .operatorPageOpened
    #expect(try ShippedData.text(entry).details.hasSuffix(" Checked 2026-11-23."))
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
  @Test func `seven: a line says so and where else to turn`() throws {
    let text = try ShippedData.text(try ShippedData.entry("us-988"), on: "2027-06-23")
    #expect(text.warning == nil)
    #expect(text.reach[0] == "Call 988 (press 2 for Spanish)")
    #expect(
      text.details.hasSuffix(
        """
         Reviewed 7 months ago (2026-11-23). If it does not work, use findahelpline.com or 911.
        """))
  }

  @Test func `thirteen: a line warns first and marks every number`() throws {
    let text = try ShippedData.text(try ShippedData.entry("us-crisis-text-line"), on: "2027-12-23")
    #expect(
      text.warning
        == "Reviewed 13 months ago. If it does not work, use findahelpline.com or 911.")
    #expect(
      text.reach == [
        "Text HOME to 741 741 (may have changed)",
        "Text AYUDA to 741 741 (Spanish; may have changed)", "Web: https://www.crisistextline.org",
      ])
    #expect(text.line.contains("text HOME to 741 741 (may have changed)"))
  }

  @Test func `twenty-five: no number of a line is printed, its site is`() throws {
    for entry in try ShippedData.directory().entries where entry.kind != .emergency {
      let text = try ShippedData.text(entry, on: "2028-12-23")
      #expect(!text.reach.isEmpty, "\(entry.id)")
      #expect(text.reach.allSatisfy { !$0.hasPrefix("Call") && !$0.hasPrefix("Text") })
      #expect(text.reach.allSatisfy { !$0.hasPrefix("WhatsApp") })
      guard !entry.channels.phone.isEmpty else { continue }
      let warning = try #require(text.warning, "\(entry.id)")
      #expect(warning.contains("is not shown"), "\(entry.id)")
      #expect(warning.contains("findahelpline.com or "), "\(entry.id)")
      #expect(text.line.contains("number not shown"), "\(entry.id)")
    }
    let withSite = try ShippedData.text(try ShippedData.entry("us-988"), on: "2028-12-23")
    #expect(withSite.reach == ["Web: https://988lifeline.org"])
    let without = try ShippedData.text(try ShippedData.entry("np-1166"), on: "2028-12-23")
    #expect(without.reach == ["Directory: https://findahelpline.com"])
  }

  @Test(arguments: ["2026-11-23", "2027-06-23", "2027-12-23", "2028-12-23", "1970-01-01"])
  func `any: emergency numbers are printed`(day: String) throws {
    let isOld = day == "2028-12-23"
    for entry in try ShippedData.directory().entries where entry.kind == .emergency {
      let text = try ShippedData.text(entry, on: day)
      #expect(text.reach.count == entry.channels.phone.count, "\(entry.id)")
      for (way, number) in zip(text.reach, entry.channels.phone) {
        #expect(way.hasPrefix("Call \(number.dial) ("), "\(entry.id)")
        #expect(way.contains("check locally") == isOld, "\(entry.id)")
      }
      #expect((text.warning != nil) == isOld, "\(entry.id)")
      let printed = text.printed.joined()
      #expect(!printed.contains("not recently confirmed"), "\(entry.id)")
      #expect(!printed.contains("Not recently confirmed"), "\(entry.id)")
      #expect(!printed.contains("may have changed"), "\(entry.id)")
    }
  }

  @Test func `on a clock set to 1970 only the date is said`() throws {
    let text = try ShippedData.text(try ShippedData.entry("us-988"), on: "1970-01-01")
    #expect(text.details.hasSuffix(" Reviewed 2026-11-23."))
    #expect(text.warning == nil)
    #expect(text.reach[0] == "Call 988 (press 2 for Spanish)")
  }

  @Test func `a guide ages without sending anyone to an emergency number`() throws {
    let guide = try ShippedData.entry("int-apple-screen-time")
    for day in ["2027-06-23", "2027-12-23", "2028-12-23"] {
      let text = try ShippedData.text(guide, on: day)
      #expect(!text.printed.joined().contains("emergency"))
      #expect(text.reach == ["Web: https://support.apple.com/en-us/108806"])
    }
  }

  @Test func `where one emergency number is not for all it says which service answers`() throws {
    let text = try ShippedData.text(try ShippedData.entry("br-cvv-188"), on: "2027-06-23")
    #expect(text.details.hasSuffix("use findahelpline.com or 192 (ambulance)."))
  }

  @Test func `a person in no known country is sent to the local number`() throws {
    let wording = try ShippedData.wording(in: nil, on: "2027-06-23")
    let text = wording.text(for: try ShippedData.entry("int-itaa"))
    #expect(
      text.details.contains("use findahelpline.com or your local emergency number."))
  }

  @Test(arguments: [
    ("2026-11-23", nil), ("1970-01-01", nil),
    ("2027-06-23", "If one does not work, use findahelpline.com or 911."),
    ("2028-12-23", "If one does not work, use findahelpline.com or 911."),
  ])
  func `any: a short list says once where else to turn, when it is old`(
    day: String, sentence: String?
  ) throws {
    let wording = try ShippedData.wording(in: "US", on: day)
    let entries = [try ShippedData.entry("us-emergency"), try ShippedData.entry("us-988")]
    #expect(wording.whenOneDoesNotWork(entries) == sentence)
    #expect(wording.whenOneDoesNotWork([entries[0]]) == nil)
  }

  @Test func `any: the number for a single line is withheld like the others`() throws {
    let line = try ShippedData.entry("us-988")
    #expect(
      try ShippedData.wording(in: "US").number(of: line)
        == "988 Suicide and Crisis Lifeline, call 988 (press 2 for Spanish)")
    #expect(try ShippedData.wording(in: "US", on: "2028-12-23").number(of: line) == nil)
    #expect(
      try ShippedData.wording(in: nil).number(of: try ShippedData.entry("int-itaa")) == nil)
  }
}

struct `The sentence about danger` {
  @Test(arguments: [
    ("US", ": 911."), ("GB", ": 999 or 112."), ("AR", ": 911."),
    ("BR", ": 192 (ambulance), 190 (police), 193 (fire)."),
    ("DE", ": 112 (ambulance, fire), 110 (police)."),
    ("ZA", ": 112 (from mobile phones), 10111 (police), 10177 (ambulance)."), (nil, "."),
    ("NG", ": 112."), ("KP", "."),
  ])
  func `names the numbers of the country where they are known`(
    country: String?, end: String
  ) throws {
    #expect(
      try ShippedData.wording(in: country).danger
        == "If you are in danger now, call your local emergency number" + end)
  }

  @Test func `asks to check numbers that nobody looked at for two years`() throws {
    #expect(
      try ShippedData.wording(in: "US", on: "2028-12-23").emergencyNumbers
        == "911 (check locally)")
    #expect(try ShippedData.wording(in: "US", on: "2027-12-23").emergencyNumbers == "911")
  }
}
