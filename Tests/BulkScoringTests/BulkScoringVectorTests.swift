// SPDX-License-Identifier: GPL-3.0-or-later

import BulkScoring
import Foundation
import Psychometrics
import TestSupport
import Testing

/// The worked answer sets, through the reader and the writer of each format.
struct `The scoring vectors in bulk` {
  /// Versions of `balance` with their vectors.
  private static let files = [
    "1.1.0": "scoring-vectors.json", "2.0.0": "scoring-vectors-2.json",
  ]

  private static let places: [Place] = files.keys.sorted().flatMap { version in
    ((try? cases(version)) ?? []).map { Place(version: version, name: $0.name) }
  }

  struct Place: Sendable, CustomTestStringConvertible {
    var version: String
    var name: String

    var testDescription: String { "\(version) \(name)" }
  }

  /// One vector: names and numbers as JSON has them.
  private struct Vector {
    var name: String
    var week: Int
    var settings: [String: Any]
    var notApplicable: [String]
    var answers: [String: Any]
    var history: [(week: Int, answers: [String: Any])]
    var expected: [String: Any]

    init(_ object: [String: Any]) throws {
      name = try #require(object["name"] as? String)
      week = try #require(object["week"] as? Int)
      settings = try #require(object["settings"] as? [String: Any])
      notApplicable = try #require(object["not_applicable"] as? [String])
      answers = try #require(object["answers"] as? [String: Any])
      history = try #require(object["history"] as? [[String: Any]]).map { week in
        (try #require(week["week"] as? Int), try #require(week["answers"] as? [String: Any]))
      }
      expected = try #require(object["expected"] as? [String: Any])
      expected["scales"] = expected.removeValue(forKey: "dimensions")
    }
  }

  private static func cases(_ version: String) throws -> [Vector] {
    let file = URL(filePath: #filePath)
      .appending(path: "../../PsychometricsTests/Vectors/\(files[version] ?? "")").standardized
    let vectors = try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [String: Any]
    return try #require(vectors?["cases"] as? [[String: Any]]).map(Vector.init)
  }

  private func vector(_ place: Place) throws -> Vector {
    try #require(try Self.cases(place.version).first { $0.name == place.name })
  }

  @Test func `are all there`() { #expect(Self.places.count == 22 + 26) }

  @Test(arguments: places)
  func `come out of NDJSON`(place: Place) throws {
    let vector = try vector(place)
    var records: [[String: Any]] = vector.history.map { week in
      ["respondent": "r", "week": week.week, "settings": vector.settings, "answers": week.answers]
    }
    records.append([
      "respondent": "r", "week": vector.week, "settings": vector.settings,
      "answers": vector.answers, "not_applicable": vector.notApplicable,
    ])
    let input = try records.map {
      String(decoding: try JSONSerialization.data(withJSONObject: $0), as: UTF8.self) + "\n"
    }

    let run = BulkRun(
      try BulkRun.form("balance", version: place.version), .ndjson,
      chunks: [Data(input.joined().utf8)])

    #expect(run.error == nil)
    #expect(run.lines.count == records.count)
    var result = try #require(try run.objects().last)
    #expect(result.removeValue(forKey: "respondent") as? String == "r")
    #expect(result.removeValue(forKey: "week") as? Int == vector.week)
    // The first vectors say nothing of the page, the second ones nothing of a band word.
    for name in Self.unsaid[place.version, default: []] {
      #expect(result.removeValue(forKey: name) != nil, "\(name)")
    }
    #expect(jsonDifferences(result, from: vector.expected) == [])
  }

  private static let unsaid = [
    "1.1.0": [
      "also", "because", "still_there", "says", "again", "tips", "practice", "easiest",
      "overall_sentence", "page",
    ],
    "2.0.0": ["overall_band"],
  ]

  @Test(arguments: places)
  func `come out of CSV`(place: Place) throws {
    let vector = try vector(place)
    let items = vector.answers.keys.sorted()
    let settings = vector.settings.keys.sorted()
    var rows = [["respondent", "week"] + items + settings]
    let weeks = vector.history + [(vector.week, vector.answers)]
    for (index, week) in weeks.enumerated() {
      let isLast = index == weeks.count - 1
      let fields = items.map { item in
        isLast && vector.notApplicable.contains(item) ? "n/a" : field(week.answers[item])
      }
      rows.append(["r", "\(week.week)"] + fields + settings.map { field(vector.settings[$0]) })
    }

    let form = try BulkRun.form("balance", version: place.version)
    let text = rows.map { $0.joined(separator: ",") + "\n" }.joined()
    let run = BulkRun(form, .csv, chunks: [Data(text.utf8)])

    #expect(run.error == nil)
    let table = run.lines.map { $0.split(separator: ",", omittingEmptySubsequences: false) }
    let header = try #require(table.first)
    let last = try #require(table.last)
    #expect(table.count == weeks.count + 1 && header.count == last.count)
    let result = Dictionary(uniqueKeysWithValues: zip(header, last))
    for (scale, values) in try #require(vector.expected["scales"] as? [String: [String: Any]]) {
      let score = try #require(result[Substring(scale)])
      let number = Double(score) as Any? ?? NSNull()
      #expect(jsonDifferences(number, from: values["score"] ?? NSNull(), at: scale) == [])
    }
    let overall = try #require(result["overall"])
    #expect(
      jsonDifferences(
        Double(overall) as Any? ?? NSNull(), from: vector.expected["overall"] ?? NSNull()) == [])
    let signals = try #require(vector.expected["signals"] as? [String: [String: Any]])
    // respondent, week, the areas and the overall stand before the signals.
    let first = 2 + form.questionnaire.scales.count
    for (signal, level) in zip(header, last).dropFirst(first) {
      #expect(Int(level) == signals[String(signal)]?["level"] as? Int ?? 0, "\(signal)")
    }
    #expect(Set(signals.keys).isSubset(of: header.dropFirst(first).map(String.init)))
  }

  private func field(_ value: Any?) -> String {
    (value as? NSNumber).map { "\($0)" } ?? ""
  }
}
