// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import HelpResources
import Testing

/// What the files of entries must hold, whoever corrects them.
struct `Every entry` {
  let entries: [HelpResource]

  init() throws { entries = try ShippedData.directory().entries }

  @Test func `has an id of its own that begins with its country`() {
    #expect(Set(entries.map(\.id)).count == entries.count)
    for entry in entries {
      let prefix = (entry.country?.lowercased() ?? "int") + "-"
      #expect(entry.id.hasPrefix(prefix), "\(entry.id)")
      #expect(entry.id.wholeMatch(of: /[a-z]{2,3}(-[a-z0-9]+)+/) != nil, "\(entry.id)")
    }
  }

  @Test func `is in a known country and a region of it`() throws {
    let names = try ShippedData.names()
    for entry in entries {
      if let country = entry.country { #expect(names.country(country) != nil, "\(entry.id)") }
      guard let region = entry.region else { continue }
      #expect(region.wholeMatch(of: /[A-Z]{2}-[A-Z0-9]{1,3}/) != nil, "\(entry.id)")
      #expect(region.prefix(2) == entry.country ?? "", "\(entry.id)")
      #expect(names.region(region) != region, "regions.csv has no name for \(region)")
    }
  }

  @Test func `names languages by tags that have an English name`() {
    for entry in entries {
      #expect(entry.languages.isEmpty == (entry.kind == .emergency), "\(entry.id)")
      for tag in entry.languages {
        #expect(
          tag.wholeMatch(of: /[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?/) != nil, "\(entry.id)")
        #expect(languageName(tag) != tag, "\(entry.id): \(tag)")
      }
    }
  }

  @Test func `has international numbers that end with what is dialled`() {
    for entry in entries {
      let pairs =
        entry.channels.phone.map { ($0.dial, $0.e164) }
        + entry.channels.whatsapp.map { ($0.number, $0.e164) }
      for case (let dialled, let international?) in pairs {
        #expect(international.wholeMatch(of: /\+[1-9][0-9]{6,14}/) != nil, "\(entry.id)")
        // A leading 0 is dialled inside the country only; Italy is the one that keeps it.
        let digits = dialled.filter(\.isWholeNumber)
        let national = digits.hasPrefix("0") ? String(digits.dropFirst()) : digits
        #expect(international.hasSuffix(national), "\(entry.id): \(dialled)")
      }
    }
  }

  @Test func `can be reached in some way`() {
    for entry in entries {
      let channels = entry.channels
      let ways =
        channels.phone.count + channels.sms.count + channels.whatsapp.count + channels.chat.count
      #expect(ways > 0 || channels.web != nil, "\(entry.id)")
    }
  }

  @Test func `links to web pages only`() {
    for entry in entries {
      for address in entry.channels.chat + [entry.channels.web].compactMap({ $0 }) {
        #expect(address.wholeMatch(of: /https?:\/\/[!-~]+/) != nil, "\(entry.id): \(address)")
      }
    }
  }

  @Test func `rests on an operator or on two publishers`() {
    for entry in entries {
      let isOfficial = entry.sources.contains { $0.type == .operator || $0.type == .government }
      let publishers = Set(entry.sources.compactMap { $0.url.map(publisher(of:)) ?? $0.ref })
      #expect(isOfficial || publishers.count >= 2, "\(entry.id)")
      if entry.confidence == .operatorPage { #expect(isOfficial, "\(entry.id)") }
    }
  }

  @Test func `says where each source is`() {
    for entry in entries {
      for source in entry.sources {
        #expect(source.url != nil || source.ref != nil, "\(entry.id)")
      }
    }
  }

  @Test func `has dates that are years, months or days`() {
    for entry in entries {
      for date in entry.sources.map(\.date) + [entry.evidenceNewest] {
        guard let date else { continue }
        #expect(date.wholeMatch(of: /20[0-9]{2}(-[0-9]{2}){0,2}/) != nil, "\(entry.id): \(date)")
      }
      #expect((entry.evidenceNewest == nil) == (entry.evidenceAge == .undated), "\(entry.id)")
    }
  }

  @Test func `uses the punctuation of a keyboard`() throws {
    let text = try ShippedData.files().map { String(decoding: $0.bytes, as: UTF8.self) }.joined()
    let categories: Set<Unicode.GeneralCategory> = [
      .dashPunctuation, .initialPunctuation, .finalPunctuation, .openPunctuation,
      .closePunctuation, .otherPunctuation, .spaceSeparator, .control, .format, .lineSeparator,
      .paragraphSeparator,
    ]
    let odd = text.unicodeScalars.filter {
      !$0.isASCII && categories.contains($0.properties.generalCategory)
    }
    #expect(odd.isEmpty, "\(odd.map(\.value))")
  }

  @Test func `is for somebody and has its place in the order`() {
    var taken: Set<String> = []
    for entry in entries {
      #expect(!entry.groups.isEmpty, "\(entry.id)")
      #expect(Set(entry.groups).count == entry.groups.count, "\(entry.id)")
      #expect(entry.rank >= 1, "\(entry.id)")
      let kind = entry.isSupportLine ? "line" : entry.kind.rawValue
      let place = "\(entry.country ?? "") \(entry.region ?? "") \(kind) \(entry.rank)"
      #expect(taken.insert(place).inserted, "\(entry.id) shares its rank")
    }
  }

  @Test func `for everyone is for no group besides`() {
    for entry in entries where entry.groups.contains(.all) {
      #expect(entry.groups == [.all], "\(entry.id)")
    }
  }

  @Test func `about what happened online says what that was`() {
    for entry in entries {
      if entry.kind == .onlineAbuse { #expect(!entry.about.isEmpty, "\(entry.id)") }
      #expect(Set(entry.about).count == entry.about.count, "\(entry.id)")
    }
  }

  @Test func `that listens is for everyone and is not named for crises`() {
    var taken: Set<String> = []
    for entry in entries {
      guard let place = entry.listeningRank else { continue }
      #expect(entry.isSupportLine && entry.groups == [.all], "\(entry.id)")
      #expect(entry.name.lowercased().firstMatch(of: /suicid|crisis/) == nil, "\(entry.id)")
      #expect(place >= 1, "\(entry.id)")
      let key = "\(entry.region ?? entry.country ?? "") \(place)"
      #expect(taken.insert(key).inserted, "\(entry.id) shares its place")
    }
    #expect(taken.count > 80)
  }

  @Test func `that was phoned was reviewed then or later, and is no emergency number`() {
    for entry in entries {
      guard let phoned = entry.phonedOn else { continue }
      #expect(phoned <= entry.reviewed && entry.isConfirmedLive, "\(entry.id)")
      #expect(entry.kind != .emergency, "\(entry.id)")
    }
  }

  @Test func `of a country with any comes with its emergency number`() throws {
    let directory = try ShippedData.directory()
    #expect(directory.countries.count == 236)
    #expect(Set(directory.entries.filter(\.isSupportLine).compactMap(\.country)).count == 87)
    for country in directory.countries {
      let emergency = try #require(directory.emergency(in: country), "\(country)")
      #expect(!emergency.channels.phone.isEmpty, "\(country)")
    }
  }

  @Test func `has exactly the fields of the schema`() throws {
    let fields: Set = [
      "id", "name", "local_name", "kind", "country", "region", "area", "languages", "channels",
      "hours", "audience", "groups", "about", "rank", "listening_rank", "cost", "sources",
      "confidence", "evidence_newest", "evidence_age", "reviewed", "review_method", "phoned_on",
      "notes",
    ]
    for file in try ShippedData.files() {
      let parsed = try JSONSerialization.jsonObject(with: Data(file.bytes))
      for entry in try #require(parsed as? [[String: Any]]) {
        #expect(Set(entry.keys) == fields, "\(entry["id"] ?? "")")
      }
    }
  }
}

struct `A help file` {
  @Test func `that is broken says so`() {
    let error = #expect(throws: HelpDataError.self) {
      try HelpDirectory(
        files: [HelpFile(name: "ca.json", bytes: Array("[{]".utf8))], withoutEmergency: [])
    }
    #expect(error?.reason.hasPrefix("ca.json: ") == true)
  }

  @Test func `with a kind nobody knows is refused`() throws {
    var file = try #require(try ShippedData.files().first { $0.name == "ca.json" })
    let text = String(decoding: file.bytes, as: UTF8.self)
    file.bytes = Array(text.replacing("\"kind\": \"crisis\"", with: "\"kind\": \"oracle\"").utf8)
    #expect(throws: HelpDataError.self) { try HelpDirectory(files: [file], withoutEmergency: []) }
  }
}

/// The host of an address, with the owner where many publishers share one.
private func publisher(of address: String) -> String {
  guard let url = URL(string: address), let host = url.host() else { return address }
  return host == "github.com" ? "\(host)/\(url.pathComponents.dropFirst().first ?? "")" : host
}
