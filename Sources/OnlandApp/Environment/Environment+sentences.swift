// SPDX-License-Identifier: GPL-3.0-or-later

import Texts

/// Sentences in lines of the width that they are shown in.
extension Environment {
  /// - Parameter hanging: What every line but the first begins with.
  func writeSentence(_ sentence: String, hanging: String = "") {
    for line in results.wrapped(sentence, hanging: hanging) { write(line) }
  }

  /// - Parameter hanging: What every line but the first begins with.
  func saySentence(_ sentence: String, hanging: String = "") {
    for line in dialogue.wrapped(sentence, hanging: hanging) { say(line) }
  }

  /// - Parameter hanging: What every line but the first begins with.
  func writeSentence(_ message: Message, hanging: String = "") {
    writeSentence(language.words(of: message), hanging: hanging)
  }

  func saySentence(_ message: Message) { saySentence(language.words(of: message)) }
}
