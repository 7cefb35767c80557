// SPDX-License-Identifier: GPL-3.0-or-later

import Formats
import Foundation
import History
import Journal
import Texts

/// Lets a note be written in the person's own editor, in a file that nobody else may read and that is
/// gone afterwards.
struct NoteEditor {
  enum Outcome: Equatable {
    /// As it was left; empty for no note.
    case text(String)
    /// Nothing was taken over, with what is said about it.
    case failed(Message)
  }

  let environment: Environment

  /// Not for an encrypted history: the note would lie beside it as plain text, and an editor may keep
  /// copies elsewhere.
  var isOffered: Bool {
    environment.editFile != nil && environment.person.isAtTerminal
      && FileManager.default.fileExists(atPath: environment.folder)
      && (try? HistoryStore.sealing(folder: environment.folder).isSealed) == false
  }

  /// - Parameter text: What the file begins with.
  func edited(_ text: String) -> Outcome {
    let folder = environment.folder + "/note-being-written"
    let path = folder + "/note.txt"
    let files = FileManager.default
    // One that a power failure left behind goes first; what an editor leaves beside the file goes with it.
    try? files.removeItem(atPath: folder)
    defer { try? files.removeItem(atPath: folder) }
    do {
      try files.createDirectory(
        atPath: folder, withIntermediateDirectories: false,
        attributes: [.posixPermissions: 0o700])
      try PrivateFile.write(Array((text.isEmpty ? "" : text + "\n").utf8), to: path, replaces: true)
    } catch {
      return .failed(.noteNoFile())
    }
    guard environment.editFile?(path) == true else {
      return .failed(.noteEditorFailed())
    }
    guard let bytes = files.contents(atPath: path) else {
      return .failed(.noteFileGone())
    }
    guard bytes.count <= Self.mostBytes else {
      return .failed(.noteTooLong())
    }
    guard let written = String(bytes: bytes, encoding: .utf8) else {
      return .failed(.noteNotText())
    }
    let cleaned = TerminalText.cleaned(written, keepingLines: true, sequences: [])
    return .text(cleaned.trimmingCharacters(in: .whitespacesAndNewlines))
  }

  private static let mostBytes = 64 << 10
}
