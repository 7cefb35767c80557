// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import Foundation
import Psychometrics
import Terminal
import TestSupport

@testable import OnlandApp

/// A program in a folder of its own, with what it wrote.
final class TestEnvironment {
  private let home: TemporaryFolder
  /// Not there until something is put into it.
  var folder: String { home.path + "/onland" }
  private(set) var written: [String] = []
  private(set) var complained: [String] = []

  init() throws { home = try .short() }

  func environment(width: Int = 80, isPlain: Bool = false) -> Environment {
    let screen = Screen(
      width: width, drawing: .ascii, styling: Styling(isOn: false), isPlain: isPlain)
    return Environment(
      now: { Moment(secondsSince1970: 1_795_359_600, offsetSeconds: 0) }, lines: .scripted([]),
      stopwatch: .unused, say: { _ in }, write: { [unowned self] in written.append($0) },
      complain: { [unowned self] in complained.append($0) }, folder: folder,
      person: Person(isAtTerminal: false, locale: []), dialogue: screen, results: screen)
  }

  func command(width: Int = 80, isPlain: Bool = false) -> QuestionnairesCommand {
    QuestionnairesCommand(
      environment: environment(width: width, isPlain: isPlain), languages: ["en"])
  }

  /// Puts a file into the own folder.
  func addOwn(_ name: String, _ text: String) throws {
    let own = folder + "/questionnaires"
    try FileManager.default.createDirectory(atPath: own, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: URL(filePath: "\(own)/\(name)"))
  }
}
