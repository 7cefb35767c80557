// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import Formats
import Interchange
import Journal
import Psychometrics
import Texts

/// Where an export goes that nobody named a file for: at a terminal it would only flood the screen.
struct ExportDestination {
  let environment: Environment
  let options: ExportCommand.Options
  let isSealed: Bool

  enum Destination {
    case standardOutput
    case file(String)
    /// With the status to end with.
    case none(ExitStatus)
  }

  /// Asks at a terminal, when neither a file nor `-` was named.
  func choose() throws -> Destination {
    if let path = options.output {
      return path == InputFile.standardInput ? .standardOutput : .file(path)
    }
    guard environment.results.isTerminal, environment.person.isAtTerminal else {
      return .standardOutput
    }
    let path = DatedFile(
      folder: options.folder, day: today, isShared: options.isShared, isCSV: options.isCSV,
      isSealed: isSealed
    ).freePath
    let prompt = ChoicePrompt(
      name: .aboutFile(),
      question: .exportAsk(path: .given(path.cleanedForDisplay)),
      explanation: .exportWhyAsk(),
      choices: [(.languageYes(), true), (.languageNo(), false)], wordForEnter: .languageYes(),
      whenStopped: .problemNothingWritten(),
      help: HelpLines(
        selector: HelpSelector(
          settings: settings, person: environment.person, today: today, history: nil),
        environment: environment),
      leavesGap: false)
    do {
      return try prompt.ask(in: environment) ? .file(path) : .none(.nothing)
    } catch let interruption as Interruption {
      return .none(interruption == .stopped ? .nothing : interruption.status)
    }
  }

  /// A history that cannot be read is exported too; its day begins as everybody's does.
  private var settings: Settings {
    (try? environment.storedSettings()) ?? Settings(values: [:])
  }

  private var today: LocalDate {
    environment.now().localDate(dayStartMinutes: settings.dayStartMinutes)
  }
}
