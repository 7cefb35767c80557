// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import TestSupport
import Testing
import Texts

@testable import OnlandApp

/// `trend AREA --svg FILE`. With `ONLAND_RECORD_SCREENS=1` the file in `Pictures/` is written anew instead:
/// look at it in a browser.
struct `The picture of a trend` {
  private let home: ReportHome
  private var file: String { home.home.folder + "/load.svg" }

  init() throws {
    home = try ReportHome()
    try home.addMadeWeeks(40)
  }

  private func draw(
    _ areas: [String], to path: String = "-", replaces: Bool = false
  ) throws -> OnlandApp.ExitStatus {
    try TrendCommand(environment: home.home.environment())
      .run(.init(areas: areas, isAll: true, picture: path, replaces: replaces))
  }

  private func picture(_ areas: [String] = ["pressure"]) throws -> String {
    #expect(try draw(areas) == .done)
    return home.home.takeWritten()
  }

  @Test func `is drawn as recorded`() throws {
    let actual = try picture()
    let recorded = URL(filePath: #filePath).appending(path: "../Pictures/pressure.svg").standardized
    if Recording.isOn { try Data(actual.utf8).write(to: recorded) }
    #expect(actual == String(decoding: try Data(contentsOf: recorded), as: UTF8.self))
  }

  @Test func `says in words what it shows, and loads nothing`() throws {
    let svg = try picture()
    #expect(svg.hasPrefix("<svg xmlns=\"http://www.w3.org/2000/svg\""))
    #expect(svg.contains("role=\"img\" aria-labelledby=\"title words\""))
    #expect(svg.contains("<title id=\"title\">Pressure"))
    #expect(svg.contains("<desc id=\"words\">"))
    let rest = svg.replacing("http://www.w3.org/2000/svg", with: "")
    for forbidden in ["<script", "style=", "href", "src=", "url(", "@import", "http:", "https:"] {
      #expect(!rest.contains(forbidden), Comment(rawValue: forbidden))
    }
  }

  /// The drawing of the page, alone.
  @Test func `draws the line and the dots of the report`() throws {
    let svg = try picture(["overall"])
    let page = try home.report(.init())
    for name in ["raw", "smooth", "dot"] {
      let part = try #require(svg.firstMatch(of: try Regex("class=\"\(name)\" d=\"[^\"]*\""))).0
      #expect(page.contains(part), Comment(rawValue: name))
    }
  }

  @Test func `is a file for the person alone, and never in the place of another`() throws {
    #expect(try draw(["pressure"], to: file) == .done)
    let told = home.home.takeWritten().replacing("\n", with: " ")
    #expect(told.begins(saying: .trendDrawn(title: "Pressure", path: "\(file)")))
    let attributes = try FileManager.default.attributesOfItem(atPath: file)
    #expect(attributes[.posixPermissions] as? Int == 0o600)

    let problem = expectProblem { try draw(["load"], to: file) }
    #expect(problem?.hint == "--force replaces it. Nothing was written.")
    #expect(try draw(["load"], to: file, replaces: true) == .done)
    #expect(try String(contentsOfFile: file, encoding: .utf8).contains(">Load"))
  }

  @Test(arguments: ["safety", "wellbeing"])
  func `is none of what is told in words`(area: String) throws {
    let problem = expectProblem { try draw([area], to: file) }
    #expect(problem?.summary == "there is nothing to draw in these weeks")
    #expect(!FileManager.default.fileExists(atPath: file))
  }
}
