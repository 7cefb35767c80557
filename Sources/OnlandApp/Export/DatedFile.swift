// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import Foundation
import Psychometrics
import Terminal

/// Where an export goes that nobody named a file for: at a terminal it would only flood the screen.
struct DatedFile {
  let environment: Environment
  let options: ExportCommand.Options

  enum Destination {
    case standardOutput
    case file(String)
    /// With the status to end with.
    case none(ExitStatus)
  }

  /// Asks at a terminal, when neither a file nor `-` was named.
  func destination() throws(Problem) -> Destination {
    if let path = options.output {
      return path == InputFile.standardInput ? .standardOutput : .file(path)
    }
    guard environment.results.isTerminal, environment.person.isAtTerminal else {
      return .standardOutput
    }
    let path = freePath
    let prompt = ChoicePrompt(
      name: "the file",
      question: "Write it to \(path.pathForMessage)? --output - shows it here instead.",
      explanation: "Yes writes the file, for you alone to read; no writes nothing.",
      choices: [("yes", true), ("no", false)], wordForEnter: "yes",
      whenStopped: "Nothing was written.",
      help: HelpLines(
        desk: HelpDesk(settings: settings, today: today, history: nil), environment: environment),
      leavesGap: false)
    do throws(Stopped) {
      return try prompt.ask(in: environment) ? .file(path) : .none(.nothing)
    } catch {
      switch error {
      case .ended(let status): return .none(status == .done ? .nothing : status)
      case .failed(let problem): throw problem
      }
    }
  }

  /// The first path with today's date that nothing has yet.
  private var freePath: String {
    var number = 1
    while true {
      let path = path(number)
      var status = stat()
      if lstat(path, &status) != 0 { return path }
      number += 1
    }
  }

  private func path(_ number: Int) -> String {
    let kind = options.isShared ? "onland-shared" : "onland"
    let name = "\(kind)-\(today)" + (number == 1 ? "" : "-\(number)")
    let folder = options.folder == "." ? "" : options.folder + "/"
    return folder + name + (options.isCSV ? ".csv" : ".json")
  }

  /// A history that cannot be read is exported too; its day begins as everybody's does.
  private var settings: Settings {
    (try? environment.storedSettings()) ?? Settings(values: [:])
  }

  private var today: LocalDate {
    environment.now().localDate(dayStartMinutes: settings.dayStartMinutes)
  }
}
