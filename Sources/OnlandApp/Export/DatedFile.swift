// SPDX-License-Identifier: GPL-3.0-or-later

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

  /// Asks at a terminal, once, when neither a file nor `-` was named.
  func destination() -> Destination {
    if let path = options.output {
      return path == InputFile.standardInput ? .standardOutput : .file(path)
    }
    guard environment.results.isTerminal, environment.person.isAtTerminal else {
      return .standardOutput
    }
    let path = freePath
    environment.saySentence("Write it to \(path.pathForMessage)? --output - shows it here instead.")
    while true {
      switch environment.lines.read(LineRequest(prompt: "yes (Enter) or no? > ")) {
      case .line(let typed):
        let word = TerminalText.cleaned(typed).trimmed.lowercased()
        if "yes".hasPrefix(word) { return .file(path) }
        if "no".hasPrefix(word) { return .none(.nothing) }
        environment.saySentence("Type yes or no; Enter alone is yes.")
      case .unreadable: environment.saySentence("Type yes or no; Enter alone is yes.")
      case .endOfInput: return .none(.nothing)
      case .interrupted, .hangUp: return .none(.interrupted)
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
    // A history that cannot be read is exported too; its day begins as everybody's does.
    let settings = (try? environment.storedSettings()) ?? Settings(values: [:])
    let today = environment.now().localDate(dayStartMinutes: settings.dayStartMinutes)
    let kind = options.isShared ? "onland-shared" : "onland"
    let name = "\(kind)-\(today)" + (number == 1 ? "" : "-\(number)")
    let folder = options.folder == "." ? "" : options.folder + "/"
    return folder + name + (options.isCSV ? ".csv" : ".json")
  }
}
