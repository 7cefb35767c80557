// SPDX-License-Identifier: GPL-3.0-or-later

extension Environment {
  /// A sentence of a result, in lines of the width that results have.
  func writeSentence(_ sentence: String) {
    for line in results.wrapped(sentence) { write(line) }
  }
}
