// SPDX-License-Identifier: GPL-3.0-or-later

/// Offers to make the act of a plan smaller.
struct SmallerAct {
  let prompt: PlanPrompt

  /// - Returns: The act, smaller or as it is; `nil` for back.
  func ask(than act: String, goingBackTo place: String) throws -> String? {
    let answer = try prompt.ask(
      "a smaller version",
      "A smaller version may be easier: what would half of \"\(act)\" be? Enter leaves it as it is.",
      why: "Half the time, half the places, or just the first step.",
      accepted: "Type it, or Enter.", prompt: "then ", goingBackTo: place
    ) { .taken(PlanText.act($0)) }
    switch answer {
    case .value(let smaller): return smaller
    case .none: return act
    case .back: return nil
    }
  }
}
