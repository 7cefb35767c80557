// SPDX-License-Identifier: GPL-3.0-or-later

import Formats
import Foundation
import History
import Pages
import Psychometrics
import Terminal
import Texts

/// Deletes everything the program keeps about the person.
public struct EraseCommand {
  private let environment: Environment

  public init(environment: Environment) { self.environment = environment }

  /// What the person types to confirm.
  static var word: Message { .typedErase() }
  private static var nothingErased: Message { .eraseNothing() }

  /// - Returns: `nothing` when there was nothing to erase, or the word was not typed.
  public func run() throws -> ExitStatus {
    let isPresent = try HistoryStore.isPresent(folder: environment.folder)
    guard isPresent else {
      environment.writeSentence(.eraseNothingThere())
      return .nothing
    }
    environment.saySentence(
      .eraseWhat(folder: .given(environment.folder)))
    environment.saySentence(.eraseCopyFirst())
    let words = environment.language.typed(Self.word)
    environment.saySentence(.eraseType(word: .given(words[0])))
    switch environment.lines.read(LineRequest(prompt: "> ")) {
    case .line(let typed) where words.contains(TerminalText.cleaned(typed).trimmed.lowercased()):
      break
    case .interrupted, .hangUp: return stopped(.interrupted)
    default: return stopped(.nothing)
    }
    switch environment.restOfInput() {
    case .nothing: break
    case .fault(let fault): throw Problem(fault, kept: Self.nothingErased)
    case .interrupted: return stopped(.interrupted)
    }
    try HistoryStore.erase(folder: environment.folder)
    environment.writeSentence(.eraseDone())
    environment.writeSentence(.checkInCopiesStay())
    let own = environment.folder + "/questionnaires"
    if FileManager.default.fileExists(atPath: own) {
      environment.writeSentence(.eraseKept(files: .given(own)))
    }
    return .done
  }

  private func stopped(_ status: ExitStatus) -> ExitStatus {
    environment.saySentence(Self.nothingErased)
    return status
  }
}
