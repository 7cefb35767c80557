// SPDX-License-Identifier: GPL-3.0-or-later

import HelpResources
import Testing

/// Every sentence of this target that is not about one entry.
private func everySentence() throws -> [String] {
  let names = try ShippedData.names()
  let entries = try ShippedData.directory().entries
  let remarks: [HelpRemark] = [
    .noCountry, .nothingListed(country: "KP"),
    .onlyLinesForGroups(country: "TN", lines: [try ShippedData.entry("tn-1809")]),
    .onlyRegionalLines(country: "CO", lines: [try ShippedData.entry("co-bogota-106")]),
    .regionsWithLines(["CA-BC", "CA-QC"]), .noRegionalLines(country: "CA", region: "CA-ON"),
    .noLinesForGroups(HelpGroup.allCases), .noLinesInLanguages(["fi"]),
    .nothingAbout(HelpTopic.allCases),
  ]
  var mixed = entries
  mixed[1].reviewMethod = .operatorConfirmed
  return [
    HelpSentences.endingYourLife, HelpSentences.calmBlock,
    try ShippedData.wording(in: "US").danger, try ShippedData.wording(in: nil).danger,
    HelpSentences.footer, HelpSentences.notACrisisService, OnlineSafety.notYourFault,
    try #require(HelpSentences.confirmation(for: entries)),
    try #require(HelpSentences.confirmation(for: mixed)),
  ] + OnlineSafety.steps(emergency: "911") + remarks.map { $0.sentence(names: names) }
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
    #expect(sentences == [HelpSentences.endingYourLife])
  }

  @Test func `say that entries were not confirmed live until somebody has`() throws {
    var entries = [try ShippedData.entry("us-emergency"), try ShippedData.entry("us-988")]
    #expect(
      HelpSentences.confirmation(for: entries)
        == "These lines were reviewed from stored pages and are not yet confirmed live.")
    entries[1].reviewMethod = .operatorConfirmed
    #expect(HelpSentences.confirmation(for: entries) == nil)
    entries.append(try ShippedData.entry("us-crisis-text-line"))
    #expect(HelpSentences.confirmation(for: entries)?.hasPrefix("Where it says") == true)
  }

  @Test func `name the region that a country's only line is for`() throws {
    let bogota = try ShippedData.entry("co-bogota-106")
    let remark = HelpRemark.onlyRegionalLines(country: "CO", lines: [bogota])
    #expect(
      remark.sentence(names: try ShippedData.names()) == """
        For Colombia only a regional line is listed: Línea 106 Bogotá (Bogotá only; \
        --region CO-DC). Elsewhere, use the directory.
        """)
  }

  @Test func `name the group that a country's only line is for`() throws {
    let line = try ShippedData.entry("tn-1809")
    let remark = HelpRemark.onlyLinesForGroups(country: "TN", lines: [line])
    #expect(
      remark.sentence(names: try ShippedData.names()) == """
        For Tunisia only this is listed: \(line.name) (for young people; --for youth). For others, \
        use the directory.
        """)
  }

  @Test func `give online safety in order, danger first`() {
    let steps = OnlineSafety.steps(emergency: "911")
    #expect(steps.count == 7)
    #expect(steps[0] == "In danger? Call the emergency number (911) and go where you are safe.")
    #expect(steps[1].contains("proof"))
    #expect(steps[2].contains("block"))
    let elsewhere = OnlineSafety.steps(emergency: nil)
    #expect(elsewhere[0] == "In danger? Call the emergency number and go where you are safe.")
    #expect(elsewhere.dropFirst() == steps.dropFirst())
  }
}
