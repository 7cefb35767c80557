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

  private static var nothingAdded: Message { .contactsNothingAdded() }

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
    let accepted: Message = .acceptedRemove(count: contacts.count)
    let prompt = LinePrompt(
      environment: environment, help: help, name: .aboutRemove(),
      question: .contactsWhich(),
      list: contacts.enumerated().flatMap { number, contact in
        environment.dialogue.wrapped("\(number + 1) \(contact.contact.line)", hanging: "  ")
      },
      why: .contactsWhyRemove(),
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

  private static var nothingRemoved: Message { .contactsNothingRemoved() }

  // MARK: Both

  private var help: HelpLines {
    HelpLines(selector: StoredHelp(environment, opens: true).selector, environment: environment)
  }

  private func change(_ body: (HistoryStore) throws -> Void) throws {
    try body(try environment.historyToChange())
  }
}
