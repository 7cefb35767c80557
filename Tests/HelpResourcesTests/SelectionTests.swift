// SPDX-License-Identifier: GPL-3.0-or-later

import HelpResources
import Testing

private func ids(_ selection: HelpSelection) -> [String] { selection.entries.map(\.id) }

struct `Every country` {
  let directory: HelpDirectory
  let names: PlaceNames

  init() throws {
    directory = try ShippedData.directory()
    names = try ShippedData.names()
  }

  @Test func `shows its own lines, the directory and its emergency number, at most five`() throws {
    for country in directory.countries {
      let selection = directory.selection(country: country)
      let entries = selection.entries
      #expect(entries.count <= 5, "\(country)")
      #expect(entries.last?.kind == .emergency, "\(country)")
      #expect(selection.lines.last?.kind == .directory, "\(country)")
      #expect(!selection.beginsWithDanger, "\(country)")
      #expect(entries.allSatisfy { $0.country == country || $0.country == nil }, "\(country)")
      #expect(entries.filter { $0.kind == .emergency }.count == 1, "\(country)")
      let hasLine = entries.contains { $0.isSupportLine && $0.country == country }
      let isTold = selection.remarks.contains {
        switch $0 {
        case .onlyRegionalLines(country, _), .onlyLinesForGroups(country, _),
          .nothingListed(country):
          true
        default: false
        }
      }
      #expect(hasLine != isTold, "\(country)")
      if hasLine { #expect(entries[0].isSupportLine, "\(country)") }
    }
  }

  @Test func `with a line to listen has it first where nobody is in a crisis, else second`() {
    for country in directory.countries {
      let national = directory.entries.filter {
        $0.country == country && $0.region == nil && $0.listeningRank != nil
      }
      let calm = directory.selection(country: country, listeningFirst: true).entries
      #expect((calm[0].listeningRank != nil) == !national.isEmpty, "\(country)")
      guard !national.isEmpty else { continue }
      #expect(
        directory.selection(country: country).entries.prefix(2)
          .contains { $0.listeningRank != nil }, "\(country)")
    }
  }

  @Test func `keeps to itself with everything shown`() {
    for country in directory.countries {
      let entries = directory.selection(country: country, most: nil).entries
      #expect(entries.allSatisfy { $0.country == country || $0.country == nil }, "\(country)")
      #expect(entries.allSatisfy { $0.region == nil }, "\(country)")
      #expect(entries.last?.kind == .emergency, "\(country)")
      #expect(entries.dropLast().last?.kind == .directory, "\(country)")
      #expect(Set(entries.map(\.id)).count == entries.count, "\(country)")
    }
  }

  @Test func `counts what it leaves out`() {
    for country in directory.countries {
      let few = directory.selection(country: country)
      let every = directory.selection(country: country, most: nil)
      #expect(few.omitted == every.entries.count - few.entries.count, "\(country)")
      #expect(few.omitted > 0, "\(country)")
      #expect(every.omitted == 0, "\(country)")
    }
  }

  @Test func `has a number to call for every topic and group`() throws {
    for country in directory.countries {
      let near = try ShippedData.directory(of: country)
      for topic in HelpTopic.allCases {
        for group in HelpGroup.allCases {
          let entries = near.selection(
            country: country, topics: [topic], groups: [group]
          ).entries
          #expect(entries.count <= 5)
          let ends = topic.isAboutSafety ? entries : entries.reversed()
          #expect(ends.first?.kind == .emergency)
          #expect(entries.contains { $0.kind == .directory })
        }
      }
    }
  }
}

struct `A selection` {
  let directory: HelpDirectory

  init() throws { directory = try ShippedData.directory() }

  @Test func `leaves out lines first when it must be short, never the ends`() {
    #expect(
      ids(directory.selection(country: "GB", most: 4)) == [
        "gb-samaritans", "gb-shout", "int-findahelpline", "gb-emergency",
      ])
    #expect(
      ids(directory.selection(country: "GB", most: 3)) == [
        "gb-samaritans", "int-findahelpline", "gb-emergency",
      ])
    #expect(ids(directory.selection(most: 2)) == ["int-findahelpline", "int-befrienders"])
  }

  @Test func `for British Columbia adds 310-6789 and the province's line to the national one`() {
    #expect(
      ids(directory.selection(country: "CA", region: "CA-BC")) == [
        "ca-988", "ca-bc-310-mental-health", "ca-bc-1800suicide", "int-findahelpline",
        "ca-emergency",
      ])
  }

  @Test func `without a region has national lines only and names the regions`() {
    let selection = directory.selection(country: "CA")
    #expect(ids(selection) == ["ca-988", "int-findahelpline", "ca-emergency"])
    #expect(selection.remarks == [.regionsWithLines(["CA-BC", "CA-QC"])])
  }

  @Test func `puts the region's line before the country's equal`() {
    let flanders = ids(directory.selection(country: "BE", region: "BE-VLG"))
    #expect(
      flanders[0...2] == [
        "be-zelfmoordlijn-1813", "be-vlg-tele-onthaal", "be-prevention-suicide",
      ])
  }

  @Test func `for a region without lines says so`() {
    let selection = directory.selection(country: "CA", region: "CA-ON")
    #expect(selection.remarks == [.noRegionalLines(country: "CA", region: "CA-ON")])
    #expect(ids(selection).contains("ca-988"))
  }

  @Test func `for Colombia says that the only line is Bogotá's, and shows it there`() throws {
    let bogota = try ShippedData.entry("co-bogota-106")
    let selection = directory.selection(country: "CO")
    #expect(selection.remarks == [.onlyRegionalLines(country: "CO", lines: [bogota])])
    #expect(!ids(selection).contains("co-bogota-106"))
    #expect(
      ids(directory.selection(country: "CO", region: "CO-DC")) == [
        "co-bogota-106", "int-findahelpline", "co-emergency",
      ])
  }

  @Test func `without a country begins with what answers from anywhere`() {
    let selection = directory.selection()
    #expect(ids(selection) == ["int-findahelpline", "int-befrienders", "int-iasp"])
    #expect(selection.remarks == [.noCountry])
    #expect(directory.selection(most: nil).entries.allSatisfy { $0.country == nil })
  }

  @Test func `for a country without entries says so`() {
    let selection = directory.selection(country: "KP")
    #expect(
      selection.remarks == [
        .noEmergencyNumber(country: "KP", why: "public lists disagree"),
        .nothingListed(country: "KP"),
      ])
    #expect(ids(selection) == ["int-findahelpline", "int-befrienders", "int-iasp"])
  }

  @Test func `goes by rank`() {
    #expect(
      ids(directory.selection(country: "GB")) == [
        "gb-samaritans", "gb-shout", "gb-calm", "int-findahelpline", "gb-emergency",
      ])
  }

  @Test func `leaves lines for a group to those who ask for it`() {
    #expect(!ids(directory.selection(country: "US")).contains("us-trevor-project"))
    let youth = ids(directory.selection(country: "US", groups: [.youth]))
    #expect(youth[0...1] == ["us-trevor-project", "us-988"])
    #expect(ids(directory.selection(country: "US", most: nil)).contains("us-trevor-project"))
  }

  @Test func `for a group without a line falls back to everyone's and says so`() {
    let selection = directory.selection(country: "NZ", groups: [.veterans])
    #expect(ids(selection).contains("nz-1737"))
    #expect(selection.remarks == [.noLinesForGroups([.veterans])])
    let found = directory.selection(country: "US", groups: [.veterans])
    #expect(found.remarks.isEmpty)
  }

  @Test func `puts a language first and hides nothing for it`() {
    let spanish = directory.selection(country: "CA", languages: ["fr"], most: nil)
    let lines = spanish.entries.filter(\.isSupportLine)
    let isFrench = lines.map { $0.languages.contains("fr") }
    #expect(isFrench == isFrench.sorted { $0 && !$1 })
    #expect(isFrench.contains(true) && isFrench.contains(false))
    #expect(spanish.remarks == [.regionsWithLines(["CA-BC", "CA-QC"])])
  }

  @Test func `takes Brazilian for Portuguese and says when nobody speaks a language`() {
    #expect(directory.selection(country: "BR", languages: ["pt"]).remarks.isEmpty)
    #expect(
      directory.selection(country: "BR", languages: ["fi"]).remarks
        == [.noLinesInLanguages(["fi"])])
  }

  @Test func `for online safety keeps someone to talk to`() {
    #expect(
      ids(directory.selection(country: "US", topics: [.onlineSafety])) == [
        "us-emergency", "us-988", "us-ccri", "us-ftc-take-it-down", "int-findahelpline",
      ])
  }

  @Test func `never shows whoever was insulted a service for pictures first`() throws {
    let places =
      directory.countries.map { ($0, String?.none) }
      + directory.regions.map { (String($0.prefix(2)), String?.some($0)) }
    for (country, region) in places {
      for topic in [HelpTopic.onlineSafety, .harassment] {
        for language in ["en", "fr", "nl"] {
          let selection = try ShippedData.directory(of: country).selection(
            country: country, region: region, topics: [topic], languages: [language])
          let first = try #require(selection.lines.first)
          #expect(
            first.isSupportLine || first.kind == .directory
              || first.about.contains { $0 == .harassment || $0 == .general },
            "\(country) \(topic) \(language): \(first.id)")
          #expect(selection.beginsWithDanger, "\(country)")
        }
      }
    }
  }

  @Test func `for pictures begins with who takes them down, and keeps a line`() {
    #expect(
      ids(directory.selection(country: "CA", region: "CA-QC", topics: [.intimateImages]))
        == [
          "ca-emergency", "ca-qc-images-intimes", "int-stopncii", "ca-qc-info-social-811",
          "int-findahelpline",
        ])
  }

  @Test func `for insults says where no service takes them`() {
    let canada = directory.selection(country: "CA", topics: [.harassment])
    #expect(canada.remarks.contains(.noServiceForInsults(country: "CA")))
    #expect(ids(canada) == ["ca-emergency", "ca-988", "int-findahelpline"])
    let germany = directory.selection(country: "DE", topics: [.harassment])
    #expect(germany.remarks == [])
    #expect(germany.lines.first?.id == "de-hateaid")
  }

  @Test func `puts language before region, where nobody nearer speaks it`() {
    #expect(
      ids(directory.selection(country: "BE", languages: ["nl-BE"])).prefix(2)
        == ["be-zelfmoordlijn-1813", "be-vlg-tele-onthaal"])
    #expect(
      ids(directory.selection(country: "BE", languages: ["fr-BE"])).prefix(2)
        == ["be-prevention-suicide", "be-tele-accueil"])
    #expect(
      ids(directory.selection(country: "BE", region: "BE-VLG", languages: ["fr"]))[0]
        == "be-prevention-suicide")
    // The line of all Canada answers in French, so no region's is needed.
    #expect(
      ids(directory.selection(country: "CA", languages: ["fr-CA"]))
        == ["ca-988", "int-findahelpline", "ca-emergency"])
  }

  @Test func `shares the room between topics`() {
    #expect(
      ids(directory.selection(country: "GB", topics: [.support, .onlineSafety])) == [
        "gb-emergency", "gb-samaritans", "gb-shout", "gb-report-harmful-content",
        "int-findahelpline",
      ])
  }

  @Test func `says what it has nothing about`() {
    let selection = directory.selection(country: "US", topics: [.privacy])
    #expect(selection.remarks == [.nothingAbout([.privacy])])
    #expect(ids(selection) == ["us-988", "int-findahelpline", "us-emergency"])
  }

  @Test func `of everything has every topic near the person`() {
    let entries = directory.selection(country: "CA", region: "CA-QC", most: nil).entries
    for topic in HelpTopic.allCases {
      let kinds: [HelpKind] =
        switch topic {
        case .support: [.crisis, .emotionalSupport]
        case .onlineSafety, .harassment, .intimateImages: [.onlineAbuse]
        case .privacy: [.privacy]
        case .problematicUse: [.problematicUse]
        case .guides: [.guide]
        }
      let expected = directory.entries.filter {
        kinds.contains($0.kind) && [nil, "CA"].contains($0.country)
          && [nil, "CA-QC"].contains($0.region)
      }
      #expect(Set(entries.filter { kinds.contains($0.kind) }) == Set(expected), "\(topic)")
    }
  }
}

struct `The file of a country` {
  @Test func `holds the entries of that country alone, under its code`() throws {
    for file in try ShippedData.files() {
      let entries = try HelpDirectory(files: [file], withoutEmergency: []).entries
      #expect(!entries.isEmpty, "\(file.name)")
      for entry in entries {
        #expect(HelpFile.name(country: entry.country) == file.name, "\(entry.id)")
        #expect(entry.id.hasPrefix("\(file.name.dropLast(5))-"), "\(entry.id)")
      }
    }
  }
}
