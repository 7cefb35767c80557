// SPDX-License-Identifier: GPL-3.0-or-later

public import Dates
import Formats
import History
public import Journal
import Psychometrics
public import Terminal
package import Texts

/// Everything the program may do to the world outside its own memory.
///
/// `onland` builds the live one; a test builds its own. Nothing else in this module reads the clock,
/// the process environment or the terminal; the disk is touched only below `folder` and in the files
/// that are handed over by name. What `remind` needs besides stands in `ReminderSystem`.
public struct Environment {
  public var now: () -> Moment
  public var lines: LineReader
  public var stopwatch: Stopwatch
  /// One line of the dialogue, for wherever the prompts are shown.
  public var say: (String) -> Void
  /// One line of a result, for standard output.
  ///
  /// A failure is kept and told once, when the command is done: nobody has to look for it.
  public var write: (String) -> Void
  /// Bytes of a result as they are, for standard output; gives back whether more are of any use.
  public var writeBytes: (UnsafeRawBufferPointer) -> Bool
  /// One line about a problem, for standard error.
  public var complain: (String) -> Void
  /// Shows how far long work is, in the place of what it showed before; an empty line takes that away.
  /// Absent where nobody would see it.
  public var showProgress: ((String) -> Void)?
  /// Opens a file in the person's own editor, and waits; gives back whether that went well. Absent
  /// where they have named none.
  public var editFile: ((_ path: String) -> Bool)?
  /// The folder of the history and of the person's own questionnaires.
  public var folder: String
  public var person: Person
  /// In which the program speaks.
  package var language = Language.english { didSet { passphrases.language = language } }
  /// Where the passphrase of an encrypted history comes from.
  public var passphrases: PassphraseSource
  /// What opens an encrypted history; `nil`: nobody is asked.
  var keys: HistoryKeys?
  private let dialogueNow: () -> Screen
  private let resultsNow: () -> Screen

  /// How the dialogue looks; re-evaluated on every access, because a window may be resized.
  public var dialogue: Screen { spoken(dialogueNow()) }
  /// How results look; re-evaluated on every access.
  public var results: Screen { spoken(resultsNow()) }

  private func spoken(_ screen: Screen) -> Screen {
    var screen = screen
    screen.language = language
    return screen
  }

  /// - Parameter writeBytes: Absent: as `write` does it, as text.
  public init(
    now: @escaping () -> Moment, lines: LineReader, stopwatch: Stopwatch,
    say: @escaping (String) -> Void, write: @escaping (String) -> Void,
    writeBytes: ((UnsafeRawBufferPointer) -> Bool)? = nil, complain: @escaping (String) -> Void,
    folder: String, person: Person, passphrases: PassphraseSource = .nowhere,
    dialogue: @escaping @autoclosure () -> Screen, results: @escaping @autoclosure () -> Screen
  ) {
    self.now = now
    self.lines = lines
    self.stopwatch = stopwatch
    // Every text of a file, of the system and of the person comes this way, cleaned or forgotten.
    self.say = { say(TerminalText.guarded($0)) }
    self.write = { write(TerminalText.guarded($0)) }
    self.writeBytes =
      writeBytes ?? { bytes in
        write(String(decoding: bytes, as: UTF8.self))
        return true
      }
    self.complain = { complain(TerminalText.guarded($0)) }
    self.folder = folder
    self.person = person
    self.passphrases = passphrases
    keys = passphrases.keys
    dialogueNow = dialogue
    resultsNow = results
  }
}
