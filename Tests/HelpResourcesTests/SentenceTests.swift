// SPDX-License-Identifier: GPL-3.0-or-later

import HelpResources
import TestSupport
import Testing
import Texts

/// Every sentence of this target that is not about one entry.
private func everySentence() throws -> [String] {
  let names = try ShippedData.names()
  let entries = try ShippedData.directory().entries
  let remarks: [HelpRemark] = [
    .noCountry, .nothingListed(country: "KP"),
    .onlyLinesForGroups(country: "TN", lines: [try ShippedData.entry("tn-1809")]),
    .onlyRegionalLines(country: "CO", lines: [try ShippedData.entry("co-bogota-106")]),
    .regionsWithLines(["CA-BC", "CA-QC"]), .noRegionalLines(country: "CA", region: "CA-ON"),
    .noEmergencyNumber(country: "KP", why: "public lists disagree"),
    .noEmergencyNumber(country: "KP", why: nil), .noServiceForInsults(country: "CA"),
    .noLinesForGroups(HelpGroup.allCases), .noLinesInLanguages(["fi"]),
    .nothingAbout(HelpTopic.allCases),
  ]
  let wording = try ShippedData.wording(in: "US")
  let unknown = try ShippedData.wording(in: nil)
  let sentences: [Message] =
    [
      .helpEndingYourLife(), .helpNoCrisisNeeded(), HelpSentences.calmBlock, wording.danger,
      unknown.danger, .helpFooter(), .helpNotACrisisService(), .helpNotYourFault(),
      try #require(wording.howSure(entries)), try #require(wording.howSureInShort(entries)),
    ] + OnlineSafety.steps(emergency: "911") + remarks.map { $0.sentence(names: names) }
  return sentences.map(\.inEnglish)
}

struct `The sentences around a list` {
  @Test func `promise nothing, blame nobody and dramatise nothing`() throws {
    let forbidden = [
      "committed", "epidemic", "will help", "you should", "must", "too much", "addict", "detox",
      "diagnos", "disorder", "severe", "fail", "warning", "alarm", "!",
    ]
    for sentence in try everySentence() {
      for word in forbidden {
        #expect(!sentence.lowercased().contains(word), "\(word): \(sentence)")
      }
    }
  }

  @Test func `speak of ending one's life in one place only`() throws {
    let sentences = try everySentence().filter {
      $0.contains("suicid") || $0.contains("ending your life")
    }
    #expect(sentences == [Message.helpEndingYourLife().inEnglish])
  }

  @Test func `say how sure the facts are, once, with the day`() throws {
    var entries = [try ShippedData.entry("us-emergency"), try ShippedData.entry("us-988")]
    let wording = try ShippedData.wording(in: "US")
    #expect(
      wording.howSure(entries)?.inEnglish == """
        We compared these numbers with published pages and public lists on 23 November 2026. Nobody \
        phoned them. A number can change or be busy: if one does not answer, try the next one, or \
        the emergency number.
        """)
    #expect(
      wording.howSureInShort(entries)?.inEnglish == """
        Compared with published lists on 23 November 2026. Not phoned. If one does not answer, try \
        the next.
        """)
    let later = try ShippedData.wording(in: "US", on: "2027-12-23")
    #expect(
      later.howSure(entries)?.inEnglish.says(.helpComparedAgo(day: "23 November 2026", months: 13))
        == true)
    #expect(
      later.howSureInShort(entries)?.inEnglish.says(
        .helpComparedInShortAgo(day: "23 November 2026", months: 13)) == true)
    let early = try ShippedData.wording(in: "US", on: "1970-01-01")
    #expect(early.howSure(entries) == wording.howSure(entries))

    entries[1].phonedOn = try ShippedData.date("2026-11-30")
    #expect(wording.howSure(entries)?.inEnglish.says(.helpEachPhoned()) == true)
    #expect(
      wording.howSureInShort(entries)?.inEnglish == """
        Compared with published lists and phoned on 23 November 2026. If one does not answer, try \
        the next.
        """)
    entries.append(try ShippedData.entry("us-crisis-text-line"))
    #expect(
      wording.howSure(entries)?.inEnglish.says(.helpSomePhoned()) == true)
    #expect(wording.howSure([]) == nil)
    #expect(wording.howSureInShort([]) == nil)
  }

  @Test func `name the region that a country's only line is for`() throws {
    let bogota = try ShippedData.entry("co-bogota-106")
    let remark = HelpRemark.onlyRegionalLines(country: "CO", lines: [bogota])
    #expect(
      remark.sentence(names: try ShippedData.names()).inEnglish == """
        For Colombia only a regional line is listed: Línea 106 Bogotá (Bogotá only; \
        --region CO-DC). Elsewhere, use the directory.
        """)
  }

  @Test func `name the group that a country's only line is for`() throws {
    let line = try ShippedData.entry("tn-1809")
    let remark = HelpRemark.onlyLinesForGroups(country: "TN", lines: [line])
    #expect(
      remark.sentence(names: try ShippedData.names()).inEnglish == """
        For Tunisia only this is listed: \(line.name) (for young people; --for youth). For others, \
        use the directory.
        """)
  }

  @Test func `give online safety in order, danger first`() {
    let steps = OnlineSafety.steps(emergency: "911").map(\.inEnglish)
    #expect(steps.count == 8)
    #expect(steps[0] == "In danger? Call 911 and go where you are safe.")
    #expect(steps[1] == Message.helpSeenOnDevice().inEnglish)
    #expect(steps[2] == Message.helpDoNotPay().inEnglish)
    #expect(steps[3].contains("proof") && steps[3].contains("under 18"))
    #expect(steps[4].contains("block"))
    let elsewhere = OnlineSafety.steps(emergency: nil).map(\.inEnglish)
    #expect(
      elsewhere[0] == "In danger? Call your local emergency number and go where you are safe.")
    #expect(elsewhere.dropFirst() == steps.dropFirst())
  }
}
