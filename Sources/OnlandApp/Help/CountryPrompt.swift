// SPDX-License-Identifier: GPL-3.0-or-later

import HelpResources
import Journal
import Texts

/// Asks for the country under a list that answers from anywhere. The answer is used and not stored.
struct CountryPrompt {
  let environment: Environment
  let help: HelpLines

  /// - Returns: ISO 3166-1 code; `nil` when it was left open.
  func ask() throws -> String? {
    let names = HelpSelector.placeNames
    let country = SettingQuestion.country()
    let prompt = LinePrompt(
      environment: environment, help: help, name: .aboutCountry(),
      question: .resourcesAskCountry(), why: country.why,
      accepted: country.accepted, isOptional: true)
    environment.say("")
    let answer = try prompt.ask { typed in
      switch names.lookUpCountry(typed) {
      case .found(let code): .taken(code)
      case .unknown(let nearest):
        .refused(
          .sentences(
            nearest.map { .problemDidYouMean(name: .given(names.country($0) ?? $0)) },
            country.accepted))
      }
    }
    guard case .value(let code) = answer else { return nil }
    environment.say("")
    return code
  }
}
