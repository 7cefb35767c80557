// SPDX-License-Identifier: GPL-3.0-or-later

import Formats
import Foundation
import History
import Journal
import Psychometrics
import Texts

/// Adds and removes the people that a person turns to first. They are asked for at a prompt: what
/// stands on a command line can be read by others.
public struct ContactsCommand {
  private let environment: Environment

  public init(environment: Environment) { self.environment = environment }

  // MARK: Adding

  /// - Throws: `Interruption` when the person stopped: then nothing was added.
  public func add() throws -> ExitStatus {
    // What cannot be read or written cannot be added to: better said before anything is typed.
    _ = try environment.storedSettings()
    try environment.requireWritableHistory()
    environment.saySentence(
      .contactsComeFirst())
    let prompt = ContactPrompt(
      environment: environment, help: help, whenStopped: Self.nothingAdded)
    guard case .value(let contact) = try prompt.ask() else { return .nothing }
    try environment.requireEndOfInput(kept: Self.nothingAdded)
    try change { history in
      try history.save(contact, as: UUID(), at: environment.now())
    }
    environment.say("")
    environment.saySentence(.contactsAdded())
    return .done
  }

  private static let nothingAdded = "Nothing was added."

  // MARK: Removing

  /// - Returns: `nothing` when there is none to remove.
  public func remove() throws -> ExitStatus {
    let contacts =
      try HistoryStore.reading(folder: environment.folder, keys: environment.keys)?.contacts() ?? []
    guard !contacts.isEmpty else {
      environment.saySentence(
        .contactsNone())
      return .nothing
    }
    try environment.requireWritableHistory()
    let accepted = "Type a number from 1 to \(contacts.count). Press Enter to keep them all."
    let prompt = LinePrompt(
      environment: environment, help: help, name: "the contact to remove",
      question: "Which one should go?",
      list: contacts.enumerated().flatMap { number, contact in
        environment.dialogue.wrapped("\(number + 1) \(contact.contact.line)", hanging: "  ")
      },
      why: "It will no longer be in any list. onland undo brings it back until the next change.",
      accepted: accepted, isOptional: true, whenStopped: Self.nothingRemoved)
    let answer = try prompt.ask { typed in
      Int(typed.halfWidth).flatMap { contacts.indices.contains($0 - 1) ? $0 - 1 : nil }
        .map { .taken(contacts[$0].id) } ?? .refused(accepted)
    }
    try environment.requireEndOfInput(kept: Self.nothingRemoved)
    guard case .value(let id) = answer else {
      environment.saySentence(Self.nothingRemoved)
      return .done
    }
    try change { history in
      try history.removeContact(id, at: environment.now())
    }
    environment.saySentence(
      .contactsRemoved())
    return .done
  }

  private static let nothingRemoved = "Nothing was removed."

  // MARK: Both

  private var help: HelpLines {
    HelpLines(selector: StoredHelp(environment, opens: true).selector, environment: environment)
  }

  private func change(_ body: (HistoryStore) throws -> Void) throws {
    try body(try environment.historyToChange())
  }
}
