// SPDX-License-Identifier: GPL-3.0-or-later

import Formats

/// Words of a questionnaire inside a sentence: those its file has for it, else the title or label as its
/// language writes it there.
extension Questionnaire {
  public func nameInSentence(of scale: Scale) -> String { scale.name ?? inSentence(scale.title) }

  public func nameInSentence(of signal: Signal) -> String {
    signal.name ?? inSentence(signal.title)
  }

  /// Among what went well.
  public func wellInSentence(of scale: Scale) -> String { scale.well ?? inSentence(scale.title) }

  public func labelInSentence(of option: ResponseOption) -> String { inSentence(option.label) }

  private func inSentence(_ words: String) -> String {
    LetterCase(language: readLanguage).inside(words)
  }
}
