// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
package import Psychometrics
package import Texts

/// Answers and targets in words. One place, so that every screen says them alike.
extension Message {
  /// The response as its item's words: a label, a duration, yes or no.
  package static func response(_ response: Response, to format: ResponseFormat) -> Message {
    switch (response, format) {
    case (.code(let code), .choice(let options)):
      .given(options.first { $0.code == code }?.label ?? "\(code)")
    case (.code(let code), _): .given("\(code)")
    case (.codes([]), _): .answerNone()
    case (.codes(let codes), _):
      .names(codes.map { code in format.options.first { $0.code == code }?.label ?? "\(code)" })
    case (.minutes(let minutes), _): .duration(minutes: minutes)
    case (.integer(let number), _): .count(number)
    case (.decimal(let number), _): .decimal(number)
    case (.yesNo(let isYes), _): isYes ? .languageYes() : .languageNo()
    case (.text(let text), _): .given(text)
    case (.date(let date), _): .given(date.description)
    }
  }

  /// The response inside a sentence of its questionnaire: "Every day" becomes "every day".
  static func inSentence(
    _ response: Response, to format: ResponseFormat, _ questionnaire: Questionnaire
  ) -> Message {
    func words(_ code: OptionCode) -> String {
      let option = format.options.first { $0.code == code }
      return option.map(questionnaire.labelInSentence) ?? "\(code)"
    }
    return switch response {
    case .code(let code): .given(words(code))
    case .codes(let codes) where !codes.isEmpty: .names(codes.map(words))
    default: .response(response, to: format)
    }
  }

  package static func outcome(_ outcome: Outcome?, of item: Item) -> Message {
    switch outcome {
    case .answered(let response): .response(response, to: item.format)
    case .missing(.notApplicable): .answerNotApplicable()
    // A note is optional: leaving it empty skips nothing.
    case _ where item.format == .text: .answerNoNote()
    case .missing(.declined): .answerSkipped()
    case .missing(.notReached), nil: .answerNotAnswered()
    }
  }

  package static func target(_ value: Double, unit: Target.Unit) -> Message {
    switch unit {
    case .minutes: .duration(minutes: Int(value))
    case .count: .count(Int(value))
    }
  }

  /// `about 2 minutes`, for how long a questionnaire takes.
  package static func about(seconds: Int) -> Message {
    if seconds < 60 { return .countAbout(time: .countSeconds(number: seconds)) }
    let minutes = (seconds + 30) / 60
    return minutes == 1
      ? .countAboutAMinute() : .countAbout(time: .countMinutes(number: Double(minutes)))
  }
}
