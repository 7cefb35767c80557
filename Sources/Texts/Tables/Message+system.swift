// SPDX-License-Identifier: GPL-3.0-or-later
// swift-format-ignore-file
//
// Generated from Translations/ by `make texts`: change the sentences there.

extension Message {
  /// an argument is not UTF-8
  package static func systemArgumentNotUTF8() -> Message {
    .of("system.argumentNotUTF8", "an argument is not UTF-8")
  }

  /// Nothing was done.
  package static func systemNothingDone() -> Message {
    .of("system.nothingDone", "Nothing was done.")
  }

  /// the system does not say where this program is
  package static func systemNoProgram() -> Message {
    .of("system.noProgram", "the system does not say where this program is")
  }

  /// the path of this program is not UTF-8
  package static func systemProgramNotUTF8() -> Message {
    .of("system.programNotUTF8", "the path of this program is not UTF-8")
  }

  /// there is no home folder for a timer
  package static func systemNoHomeForTimer() -> Message {
    .of("system.noHomeForTimer", "there is no home folder for a timer")
  }

  /// Set HOME. Nothing was changed.
  package static func systemSetHome() -> Message {
    .of("system.setHome", "Set HOME. Nothing was changed.")
  }

  /// too few files may be open at once to use the history
  package static func systemTooFewFiles() -> Message {
    .of("system.tooFewFiles", "too few files may be open at once to use the history")
  }

  /// ulimit -n says how many; 64 are enough. Nothing was changed.
  package static func systemUlimit() -> Message {
    .of("system.ulimit", "ulimit -n says how many; 64 are enough. Nothing was changed.")
  }

  /// the path of the folder for the history is longer than {most} bytes
  package static func systemLongPath(most: Int) -> Message {
    .of("system.longPath", "the path of the folder for the history is longer than {most} bytes", "most", .count(most))
  }

  /// Set ONLAND_HOME to a shorter one. Nothing was created.
  package static func systemShorterHome() -> Message {
    .of("system.shorterHome", "Set ONLAND_HOME to a shorter one. Nothing was created.")
  }

  /// ONLAND_HOME is not a full path: {path}
  package static func systemRelativeHome(path: Message) -> Message {
    .of("system.relativeHome", "ONLAND_HOME is not a full path: {path}", "path", path)
  }

  /// Write it from / on, such as /home/alex/onland. Nothing was created.
  package static func systemFullPath() -> Message {
    .of("system.fullPath", "Write it from / on, such as /home/alex/onland. Nothing was created.")
  }

  /// there is no home folder to keep the history in
  package static func systemNoHome() -> Message {
    .of("system.noHome", "there is no home folder to keep the history in")
  }

  /// Set HOME, or ONLAND_HOME to a folder of your own.
  package static func systemSetHomeOrOwn() -> Message {
    .of("system.setHomeOrOwn", "Set HOME, or ONLAND_HOME to a folder of your own.")
  }

  /// it is closed
  package static func systemClosed() -> Message {
    .of("system.closed", "it is closed")
  }

  /// cannot write the output: {reason}
  package static func systemCannotWrite(reason: Message) -> Message {
    .of("system.cannotWrite", "cannot write the output: {reason}", "reason", reason)
  }

  /// the path in {name} is not UTF-8
  package static func systemPathNotUTF8(name: Message) -> Message {
    .of("system.pathNotUTF8", "the path in {name} is not UTF-8", "name", name)
  }

  /// Name a folder whose path is, in ONLAND_HOME. Nothing was created.
  package static func systemNameFolder() -> Message {
    .of("system.nameFolder", "Name a folder whose path is, in ONLAND_HOME. Nothing was created.")
  }
}
