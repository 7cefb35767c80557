// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import History
import Psychometrics
import Terminal
import TestSupport
import Testing
import Texts

@testable import Journal
@testable import OnlandApp

struct `The trend command` {
  @Test func `says so when there is nothing yet, and makes nothing`() throws {
    let home = try TestHome()

    let status = try TrendCommand(environment: home.environment()).run(.init())

    #expect(status == .nothing)
    #expect(
      home.takeWritten() == "No check-in of balance yet; --questionnaire ID asks about another.")
    #expect(try FileManager.default.contentsOfDirectory(atPath: home.folder) == [])
  }

  @Test func `shows the overall first, and no area that is kept in words`() throws {
    let trend = try TrendHome()
    try trend.add([1, 2, 1])

    let lines = try trend.trend().split(separator: "\n").map(String.init)

    #expect(lines[0] == "Weekly balance, 3 weeks, 2 November to 22 November 2026")
    let titles = lines.filter { $0.contains(/: 75[,.]/) }.map { $0.prefix { $0 != ":" } }
    #expect(
      titles == [
        "Balance", "Time well spent", "Free from pressure", "A manageable load",
        "Able to walk away", "Free from comparing", "Connection", "Joy",
      ])
    #expect(!lines.contains { $0.contains("Wellbeing") || $0.contains("Safety") })
  }

  @Test func `lets only the overall speak of what nobody asked for`() throws {
    let trend = try TrendHome()
    try trend.add([1, 2, 1])

    let all = try trend.trend()
    #expect(all.components(separatedBy: "Last time").count == 2)
    let two = try trend.trend(.init(areas: ["pressure", "LOAD"]))
    #expect(two.components(separatedBy: "Last time").count == 3)
    #expect(!two.contains("Balance"))
  }

  @Test func `of areas that are kept in words draws nothing`() throws {
    let trend = try TrendHome()
    try trend.add([1, 2, 1])

    let text = try trend.trend(.init(areas: ["wellbeing"]))

    #expect(text.says(.trendInWords(title: "Wellbeing")))
    #expect(!text.contains("┤"))
  }

  @Test func `refuses what is no area, no week and no questionnaire`() throws {
    let trend = try TrendHome()
    try trend.add([1])

    let area = expectProblem { try trend.trend(.init(areas: ["presure"])) }
    #expect(
      area?.lines == ["onland: there is no area \"presure\"", "  Did you mean pressure?"])
    #expect(area?.status == .usage)
    let note = expectProblem { try trend.trend(.init(areas: ["Note"])) }
    #expect(
      note?.lines == [
        "onland: \"Own note\" has no numbers, so it has no trend",
        "  onland notes shows what you wrote, by date.",
      ])
    #expect(note?.status == .usage)
    let since = expectProblem { try trend.trend(.init(period: .init(since: "next week"))) }
    #expect(since?.status == .usage)
    let other = expectProblem { try trend.trend(.init(questionnaire: "puls")) }
    #expect(other?.lines.last == "  Did you mean pulse?")
    #expect(
      try trend.trend(.init(questionnaire: "pulse"))
        == "No check-in of pulse yet; --questionnaire ID asks about another.")
  }

  @Test func `of an overall that is always withheld does not say that there is no check-in`() throws
  {
    let trend = try TrendHome()
    let balance = try Catalogue(folder: trend.home.folder, languages: ["en"]).definition("balance")
    let declined = balance.questionnaire.items.map { ($0.id, Outcome.missing(.declined)) }
    for week in [TrendHome.lastWeek - 1, TrendHome.lastWeek] {
      try trend.add(
        week: week, days: 0, changing: Dictionary(uniqueKeysWithValues: declined))
    }

    #expect(
      try trend.trend().says(.trendTooFewAreas()))
  }

  @Test func `looks at 26 weeks, at those since a week, or at all`() throws {
    let trend = try TrendHome()
    try trend.add([Int?](repeating: 1, count: 40))

    #expect(
      try trend.trend().begins(
        saying: .trendTitle(
          title: "Weekly balance", weeks: .countWeeks(number: 26),
          days: "25 May to 22 November 2026")))
    #expect(
      try trend.trend(.init(period: .init(since: "2026-W40"))).begins(
        saying: .trendTitle(
          title: "Weekly balance", weeks: .countWeeks(number: 8),
          days: "28 September to 22 November 2026")))
    #expect(
      try trend.trend(.init(period: .init(since: "2026-10-01"))).begins(
        saying: .trendTitle(
          title: "Weekly balance", weeks: .countWeeks(number: 8),
          days: "28 September to 22 November 2026")))
    #expect(
      try trend.trend(.init(isAll: true)).begins(
        saying: .trendTitle(
          title: "Weekly balance", weeks: .countWeeks(number: 40),
          days: "16 February to 22 November 2026")))
    // Said once, and not of the newest twelve besides.
    let text = try trend.trend()
    #expect(text.says(.trendSame(number: 75)))
    #expect(!text.says(.trendUsualAll(count: 12, range: "75")))
  }

  @Test func `says when most of the weeks are missing`() throws {
    let trend = try TrendHome()
    try trend.add([1, nil, nil, 2, nil, nil, nil, 1])

    #expect(
      try trend.trend().says(.trendFewAnswered(answered: 3, weeks: .countWeeks(number: 8))))
  }

  @Test func `takes usual weeks anew after a long gap`() throws {
    let gone = { (weeks: Int) in [Int?](repeating: nil, count: weeks) }
    let before: [Int?] = [1, 2, 1, 2, 1, 2, 1, 2]
    let area = { (days: [Int?]) throws -> Document.Area? in
      let trend = try TrendHome()
      try trend.add(days)
      return try Document(trend.trend(.init(areas: ["load"], isJSON: true))).areas.first
    }

    // 75 and 50 in turn, and 25. After eight weeks away they still count.
    let near = try area(before + gone(8) + [3])
    #expect(
      near?.usualRange == .init(low: 50, high: 75, within: 8, of: 9, wide: false, from: "2026-W31"))
    // After nine they do not, and one week has no middle yet.
    #expect(try area(before + gone(9) + [3])?.usualRange == nil)
    let after = try area(before + gone(9) + [4, 3, 4, 4, 4, 4, 4, 4])
    // 25 once, and else 0.
    #expect(
      after?.usualRange == .init(low: 0, high: 0, within: 7, of: 8, wide: false, from: "2026-W40"))

    let trend = try TrendHome()
    try trend.add(before + gone(9) + [3])
    #expect(
      try trend.trend().says(.trendStartsOver(weeks: .countWeeks(number: 9), week: "2026-W47")))
    #expect(
      try trend.trend(.init(areas: ["load"])).contains("A manageable load: 25, heavy load.\n"))
  }

  @Test func `says where most weeks were, and of wide ranges that they go up and down`() throws {
    let trend = try TrendHome()
    // 75 and 50, and once 0 and 100.
    try trend.add([1, 2, 1, 2, 1, 2, 4, 0, 1, 2, 1, 2])
    #expect(
      try trend.trend(.init(areas: ["load"])).replacing("\n", with: " ").says(
        .trendUsual(within: 10, count: 12, range: .anything)))

    let wide = try TrendHome()
    try wide.add([0, 3, 0, 3, 0, 3, 0, 3])
    let text = try wide.trend(.init(areas: ["load"]))
    #expect(text.says(.trendUpAndDown()))
    #expect(!text.contains("▐"))
  }

  @Test func `counts what the weeks of all areas were like`() throws {
    let trend = try TrendHome()
    try trend.add([1, 2, 1])
    try trend.add(
      week: TrendHome.lastWeek + 1, days: 1, changing: ["joy_share": .answered(.code(0))])

    // Means: joy (75 + 50 + 75 + 0) / 4, the others but time (75 + 50 + 75 + 75) / 4; six share that.
    let text = try trend.trend().replacing("\n", with: " ")
    #expect(
      text.says(
        .sentences(
          .trendCheckIns(number: 4), .trendHardest(area: "joy (little joy in 1 of 4)"))))
    #expect(text.says(.trendHardestWeek(week: "2026-W46", name: "balance", number: 50)))
    #expect(
      text.says(
        .trendEasiestWeeks(weeks: "2026-W45 and 2026-W47", name: "balance", number: 75)))
    #expect(text.says(.trendTooEarly()))
    #expect(
      !(try trend.trend(.init(areas: ["joy", "load"]))).says(.trendHardest(area: .anything)))
  }

  @Test func `names the area that was hard most often where another has the lowest mean`() throws {
    let trend = try TrendHome()
    for (place, days) in [4, 4, 4, 2].enumerated() {
      // Comparing (0 + 0 + 0 + 50) / 4 = 12.5, hard in three; joy 25 in all four.
      try trend.add(
        week: TrendHome.lastWeek - 3 + place, days: 1,
        changing: [
          "compare_numbers": .answered(.code(OptionCode(days))),
          "compare_measure": .answered(.code(OptionCode(days))),
          "joy_share": .answered(.code(1)),
        ])
    }

    let description =
      try #require(
        try JSONSerialization.jsonObject(with: Data(trend.trend(.init(isJSON: true)).utf8))
          as? [String: Any])["described"] as? [String: Any]
    let hardest = try #require(description?["hardest"] as? [String: Any])
    let often = try #require(description?["most_often_hard"] as? [String: Any])
    #expect(hardest["title"] as? String == "Free from comparing")
    #expect(hardest["weeks"] as? Int == 3)
    #expect(often["title"] as? String == "Joy" && often["weeks"] as? Int == 4)
  }

  @Test(arguments: [(4, 1, "Easiest on average"), (0, 3, "Hardest on average")])
  func `calls nothing easy that was hard each time, and nothing hard that was easy`(
    days: Int, joy: Int, unsaid: String
  ) throws {
    let trend = try TrendHome()
    for week in TrendHome.lastWeek - 3...TrendHome.lastWeek {
      // Joy is 25 where the others are 0, and 75 where they are 100.
      try trend.add(
        week: week, days: days, changing: ["joy_share": .answered(.code(OptionCode(joy)))])
    }

    #expect(!(try trend.trend().contains(unsaid)))
  }

  @Test func `of one question has its short name, in what it says of a change too`() throws {
    let trend = try TrendHome()
    try trend.add((0..<26).map { 4 - $0 / 6 })

    let text = try trend.trend(.init(areas: ["joy_share"])).replacing("\n", with: " ")
    #expect(text.contains(" Enjoyed the people or posts: 100."))
    #expect(text.contains(" Enjoyed the people or posts has become easier "))
    #expect(!text.lowercased().contains("joy_share"))
  }

  @Test func `counts the weeks within the person's own time budget`() throws {
    let trend = try TrendHome()
    for (place, minutes) in [90, 60, 45, 120].enumerated() {
      try trend.add(
        week: TrendHome.lastWeek - 3 + place, days: 1,
        changing: ["time_daily": .answered(.minutes(minutes))], targets: ["budget_minutes": 60])
    }

    #expect(
      try trend.trend().replacing("\n", with: " ").says(
        .trendWithinBudget(count: 2, weeks: .countWeeks(number: 4))))
  }

  @Test func `names its weeks as ISO does where that is wanted, and both years of two`() throws {
    let trend = try TrendHome()
    try trend.add([Int?](repeating: 1, count: 50))
    #expect(
      try trend.trend(.init(isAll: true)).begins(
        saying: .trendTitle(
          title: "Weekly balance", weeks: .countWeeks(number: 50),
          days: "8 December 2025 to 22 November 2026")))

    let environment = trend.home.environment()
    try SettingsCommand(environment: environment).run(key: "dates", value: "iso")
    _ = trend.home.takeWritten()
    #expect(
      try trend.trend(.init(isAll: true)).begins(
        saying: .trendTitle(
          title: "Weekly balance", weeks: .countWeeks(number: 50), days: "2025-W50 to 2026-W47")))
  }

  @Test func `of a question in minutes shows what was answered where no budget is set`() throws {
    let trend = try TrendHome()
    for (place, minutes) in [90, 60, 45, 130].enumerated() {
      try trend.add(
        week: TrendHome.lastWeek - 9 + 3 * place, days: 1,
        changing: ["time_daily": .answered(.minutes(minutes))])
    }

    let text = try trend.trend(.init(areas: ["time_daily"]))
    #expect(text.contains("\nTime a day on social media, in minutes: 130."))
    #expect(text.says(.trendSoFar(low: 45, high: 130, count: 4, mean: 81)))
    #expect(text.contains("\n180 ┤"))
    #expect(!text.says(.pageHigherIsEasier()))
    #expect(!text.contains("easier"))
  }

  @Test func `of a question in minutes with a budget shows its score`() throws {
    let trend = try TrendHome()
    for (place, minutes) in [90, 60].enumerated() {
      try trend.add(
        week: TrendHome.lastWeek - 1 + place, days: 1,
        changing: ["time_daily": .answered(.minutes(minutes))], targets: ["budget_minutes": 60])
    }

    let text = try trend.trend(.init(areas: ["time_daily"]))
    #expect(text.contains("\nTime a day on social media: 100."))
    #expect(text.contains("\n100 ┤"))
  }

  @Test func `counts check-ins and not scores`() throws {
    let trend = try TrendHome()
    for week in TrendHome.lastWeek - 5...TrendHome.lastWeek {
      try trend.add(
        week: week, days: 1,
        changing: [
          "compare_numbers": .missing(.declined), "compare_measure": .missing(.declined),
        ])
    }

    let text = try trend.trend(.init(areas: ["comparison"]))
    #expect(text.says(.trendWasSkipped()))
    #expect(!text.contains("Only"))
  }

  /// What stands where the weeks would be, and under the name of the area alone.
  @Test(
    arguments: [
      // Nobody has set what the answers of `pulse` are compared with.
      ("pulse", [:], "time", "no budget_minutes", "No score here without budget_minutes: "),
      (
        "balance",
        ["pressure_perform": .missing(.declined), "pressure_rest": .missing(.declined)],
        "pressure", "skipped", "No score here: this was skipped."
      ),
    ] as [(String, [String: Outcome], String, String, String)])
  func `says why an area has no score`(
    questionnaire: String, changing: [String: Outcome], area: String, short: String,
    sentence: String
  ) throws {
    let trend = try TrendHome()
    for week in TrendHome.lastWeek - 3...TrendHome.lastWeek {
      try trend.add(week: week, days: 1, to: questionnaire, changing: changing)
    }
    let scales = try Catalogue(folder: trend.home.folder, languages: ["en"])
      .definition(questionnaire).questionnaire.scales
    let title = try #require(scales.first { $0.id == area }?.title)

    for width in [80, 40] {
      let lines = try trend.trend(hasCharts: false, width: width).components(separatedBy: "\n")
      let line = try #require(lines.first { $0.hasPrefix(title) }, "\(lines)")
      #expect(line.hasSuffix("  \(short)") && line.count <= width)
    }
    let plain = try trend.trend(hasCharts: false, width: 200, isPlain: true)
    #expect(plain.contains("\(title): \(short)."))
    #expect(try trend.trend(.init(areas: [area])).contains(sentence))
    // Where every area has a chart, this one has its reason.
    #expect(try trend.trend().contains("\(title)\n\(sentence)"))
  }

  @Test func `says of a question why it has no score`() throws {
    let trend = try TrendHome()
    for (place, outcome) in [Outcome.missing(.declined), .missing(.notApplicable)].enumerated() {
      try trend.add(
        week: TrendHome.lastWeek - 1 + place, days: 1, changing: ["joy_share": outcome])
    }

    // The newest check-in decides.
    #expect(
      try trend.trend(.init(areas: ["joy_share"])).says(.trendNotAsked()))
    let since = PeriodOptions(since: "2026-W46", until: "2026-W46")
    #expect(
      try trend.trend(.init(areas: ["joy_share"], period: since))
        .says(.trendWasSkipped()))
  }

  @Test func `of an area that the short form does not ask about says so`() throws {
    let trend = try TrendHome()
    try trend.add(week: TrendHome.lastWeek - 3, days: 1)
    for week in 0..<3 { try trend.add(week: TrendHome.lastWeek - week, days: 1, to: "pulse") }

    #expect(
      try trend.trend(.init(areas: ["comparison"], period: PeriodOptions(last: "3w")))
        .says(.trendNotAsked()))
  }

  @Test func `prints the tests behind a sentence`() throws {
    let trend = try TrendHome()
    try trend.add((0..<14).map { $0 < 7 ? 4 : 0 })

    let text = try trend.trend(.init(areas: ["pressure"], showsWorking: true))
      .replacing(/\s+/, with: " ")

    #expect(text.says(.workingTheseWeeks(checkIns: .countCheckIns(number: 13))))
    #expect(
      text.says(.workingPAndSize(p: .anything, threshold: "0.0025", smallest: 10, size: 114.55)))
    #expect(text.says(.workingSawIt(p: .anything)))
    #expect(text.contains("so a change would be told as a step (a step below 80 %)."))
    #expect(
      text.says(.trendStep(clause: .anything, week: "week 41", start: "0", end: "100")))
  }

  @Test func `takes the later check-in of a week that has a score for the area`() throws {
    let trend = try TrendHome()
    let week = TrendHome.lastWeek
    try trend.add(week: week, days: 4)
    try trend.add(
      week: week, days: 0, hour: 13,
      changing: [
        "pressure_perform": .missing(.declined), "pressure_rest": .missing(.declined),
      ])

    let document = try Document(trend.trend(.init(areas: ["pressure", "load"], isJSON: true)))

    // Pressure has no score in the later one; load has 100 there.
    #expect(document.areas.map { $0.points.map(\.value) } == [[0], [100]])
  }

  @Test func `says all figures as JSON, and null where there is none`() throws {
    let trend = try TrendHome()
    try trend.add([0, 1, nil, 2])

    let text = try trend.trend(.init(isJSON: true))
    let document = try Document(text)

    #expect(document.format == "onland/trend/1")
    #expect(document.window.weeks == 4)
    #expect(document.areas.count == 11)
    let pressure = try #require(document.areas.first { $0.id == "pressure" })
    #expect(pressure.n == 3)
    // 100, 75 and 50 in weeks 0, 1 and 3: slopes -25, -12.5 and -16.67.
    #expect(pressure.theilSen95?.slope == -50.0 / 3)
    #expect(pressure.sentence == nil)
    #expect(
      document.areas.first?.sentence?.begins(saying: .trendLastTime(before: 75, now: 50)) == true)
    #expect(document.higherIs == "easier")
    #expect(text.contains("\"xmr_baseline8\" : null"))
    #expect(text.contains("\"usual_range\" : null"))
  }

  @Test func `in plain mode tells the chart, in ASCII`() throws {
    let trend = try TrendHome()
    try trend.add([0, 1, nil, nil, 2])
    try trend.add(week: TrendHome.lastWeek - 2, days: 4, to: "pulse")

    let text = try trend.trend(.init(areas: ["pressure"]), isPlain: true)

    #expect(
      text == """
        Weekly balance, 5 weeks, 19 October to 22 November 2026

        Higher numbers mean an easier week.

        Free from pressure: 50, some pressure.
        Last time 75, now 50. Too early to say whether anything changes; there is more
        to say from 4 check-ins.
        Hardest: 0 in 2026-W45. Easiest: 100 in 2026-W43.
        Week by week: 2026-W43 100, 2026-W44 75, 2026-W45 0 from pulse, 2026-W47 50.
        No check-in in 2026-W46.
        """)
  }
}

struct `A series over versions and short forms` {
  @Test func `goes on when every item of an area is the same`() throws {
    let trend = try TrendHome()
    try trend.add([1, 1, 1, 1])
    let next = try trend.nextVersion {
      $0.replacing("title: Free from pressure\n", with: "title: Pressing\n")
    }
    try trend.add(week: TrendHome.lastWeek + 1, days: 2, definition: next)

    let area = try #require(
      Document(trend.trend(.init(areas: ["pressure"], isJSON: true))).areas.first)

    #expect(area.points.map(\.value) == [75, 75, 75, 75, 50])
    #expect(area.versionChanges == [Document.VersionChange(week: "2026-W48", version: "99.0.0")])
    let text = try trend.trend(.init(areas: ["pressure"]))
    #expect(text.contains("┊"))
    #expect(text.contains("Since 2026-W48: version 99.0.0."))
  }

  @Test func `ends when an item asks something else`() throws {
    let trend = try TrendHome()
    try trend.add([1, 1, 1, 1])
    let next = try trend.nextVersion {
      $0.replacing("spread over more platforms than", with: "torn between more platforms than")
    }
    try trend.add(week: TrendHome.lastWeek + 1, days: 2, definition: next)

    let document = try Document(
      trend.trend(.init(areas: ["overall", "pressure", "load"], isJSON: true)))

    // The overall holds load, so it ends with it; pressure goes on.
    #expect(document.areas.map { $0.points.map(\.value).count } == [1, 5, 1])
    #expect(document.areas.map(\.weeksApart) == [4, 0, 4])
    #expect(
      try trend.trend(.init(areas: ["load"])).replacing("\n", with: " ").says(.trendApart(weeks: 4))
    )
  }

  @Test func `goes on when the newer file declares the item equivalent`() throws {
    let trend = try TrendHome()
    try trend.add([1, 1, 1, 1])
    let next = try trend.nextVersion {
      $0.replacing("load_thin", with: "load_torn").replacing(
        "spread over more platforms than you could look after?",
        with: "torn between more platforms?\n    equivalent_to: [load_thin]")
    }
    try trend.add(week: TrendHome.lastWeek + 1, days: 2, definition: next)

    let document = try Document(trend.trend(.init(areas: ["overall", "load"], isJSON: true)))

    #expect(document.areas.map(\.points.count) == [5, 5])
  }

  @Test func `draws an area of the pulse beside it, and never tests it`() throws {
    let trend = try TrendHome()
    try trend.add([1, nil, 1])
    try trend.add(week: TrendHome.lastWeek - 1, days: 4, to: "pulse")

    let area = try #require(
      Document(trend.trend(.init(areas: ["pressure"], isJSON: true))).areas.first)

    #expect(area.n == 2)
    #expect(area.points.map(\.kind) == ["check_in", "part", "check_in"])
    #expect(area.points.map(\.tested) == [true, false, true])
    #expect(try trend.trend(.init(areas: ["pressure"])).contains("◇ pulse"))
  }

  @Test(arguments: [(9, 13), (13, 9)])
  func `of a week with both has what is tested first, whichever was answered first`(
    whole: Int, pulse: Int
  ) throws {
    let trend = try TrendHome()
    let week = TrendHome.lastWeek
    let add = [
      (whole, { try trend.add(week: week, days: 1, hour: whole) }),
      (pulse, { try trend.add(week: week, days: 4, to: "pulse", hour: pulse) }),
    ]
    for (_, check) in add.sorted(by: { $0.0 < $1.0 }) { try check() }

    let area = try #require(
      Document(trend.trend(.init(areas: ["pressure"], isJSON: true))).areas.first)

    #expect(area.points.map(\.kind) == ["check_in", "part"])
  }

  @Test func `of a shared question joins both`() throws {
    let trend = try TrendHome()
    try trend.add([1, nil, 1])
    try trend.add(week: TrendHome.lastWeek - 1, days: 4, to: "pulse")
    let ask = { (questionnaire: String?) in
      try Document(
        trend.trend(
          .init(areas: ["pressure_perform"], questionnaire: questionnaire, isJSON: true))
      ).areas.first
    }

    // 100 - 25 x 1 and 100 - 25 x 4.
    #expect(try ask(nil)?.points.map(\.value) == [75, 0, 75])
    #expect(try ask(nil)?.n == 3)
    #expect(try ask("pulse")?.points.map(\.value) == [75, 0, 75])
  }
}

/// What these tests read of the JSON output.
private struct Document: Decodable {
  var format: String
  var higherIs: String?
  var window: Window
  var areas: [Area]

  init(_ text: String) throws {
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    self = try decoder.decode(Document.self, from: Data(text.utf8))
  }

  struct Window: Decodable { var weeks: Int }

  struct Area: Decodable {
    var id: String
    var n: Int
    var theilSen95: Slope?
    var sentence: String?
    var points: [Point]
    var versionChanges: [VersionChange]
    var weeksApart: Int
    var usualRange: UsualRange?
  }

  struct UsualRange: Decodable, Equatable {
    var low: Double
    var high: Double
    var within: Int
    var of: Int
    var wide: Bool
    var from: String
  }

  struct Slope: Decodable { var slope: Double }

  struct Point: Decodable {
    var value: Double
    var kind: String
    var tested: Bool
  }

  struct VersionChange: Decodable, Equatable {
    var week: String
    var version: String
  }
}
