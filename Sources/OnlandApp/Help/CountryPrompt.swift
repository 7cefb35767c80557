// SPDX-License-Identifier: GPL-3.0-or-later

import HelpResources
import Journal

/// Asks for the country under a list that answers from anywhere. The answer is used and not stored.
struct CountryPrompt {
  let environment: Environment
  let help: HelpLines

  /// - Returns: ISO 3166-1 code; `nil` when it was left open.
  func ask() throws -> String? {
    let names = HelpSelector.placeNames
    let country = SettingQuestion.country()
    let prompt = LinePrompt(
      environment: environment, help: help, name: "the country",
      question: "Which country are you in? Press Enter to stay with this list.", why: country.why,
      accepted: country.accepted, isOptional: true)
    environment.say("")
    let answer = try prompt.ask { typed in
      switch names.lookUpCountry(typed) {
      case .found(let code): .taken(code)
      case .unknown(let nearest):
        .refused(
          (nearest.map { "Did you mean \(names.country($0) ?? $0)? " } ?? "") + country.accepted)
      }
    }
    guard case .value(let code) = answer else { return nil }
    environment.say("")
    return code
  }
}
