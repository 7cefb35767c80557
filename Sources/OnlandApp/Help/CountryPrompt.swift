// SPDX-License-Identifier: GPL-3.0-or-later

import Formats
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
    // What may have been meant by the line before: a yes takes it.
    var nearest: String?
    let answer = try prompt.ask { typed in
      if let meant = nearest, environment.language.isYes(typed.halfWidth.lowercased()) {
        return .taken(meant)
      }
      switch names.lookUpCountry(typed) {
      case .found(let code): return .taken(code)
      case .unknown(let meant):
        nearest = meant
        return .refused(
          .sentences(
            meant.map { .problemDidYouMean(name: .given(names.country($0) ?? $0)) },
            country.accepted))
      }
    }
    guard case .value(let code) = answer else { return nil }
    environment.say("")
    return code
  }
}
