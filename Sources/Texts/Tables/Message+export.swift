// SPDX-License-Identifier: GPL-3.0-or-later
// swift-format-ignore-file
//
// Generated from Translations/ by `make texts`: change the sentences there.

extension Message {
  /// Nothing of it can be read. It was left as it was.
  package static func exportNothingReadable() -> Message {
    .sentence(Sentence("export.nothingReadable", "Nothing of it can be read. It was left as it was.", [:]))
  }

  /// onland: no questionnaire of your own is in the export: {problem}
  package static func exportNoQuestionnaire(problem: Message) -> Message {
    .sentence(Sentence("export.noQuestionnaire", "onland: no questionnaire of your own is in the export: {problem}", ["problem": problem]))
  }

  /// {path} is written, but does not read as it was written
  package static func exportUnlike(path: Message) -> Message {
    .sentence(Sentence("export.unlike", "{path} is written, but does not read as it was written", ["path": path]))
  }

  /// Do not rely on it; write to another place. The history was not touched.
  package static func exportUnlikeHint() -> Message {
    .sentence(Sentence("export.unlikeHint", "Do not rely on it; write to another place. The history was not touched.", [:]))
  }
}
