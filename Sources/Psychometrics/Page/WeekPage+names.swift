// SPDX-License-Identifier: GPL-3.0-or-later

extension WeekPage.Block {
  /// What outputs call it, such as `card:pressured`.
  ///
  /// - Parameter source: The questionnaire whose signals the page tells.
  package func name(in source: Questionnaire) -> String {
    let signal = { (position: Signal.Position) in source.signals[position].id }
    return switch self {
    case .care(let position): "care:\(signal(position))"
    case .help(let topic): "help:\(source.helpTopics[topic])"
    case .tip(let position): "tip:\(signal(position))"
    case .areas: "areas"
    case .overall: "overall"
    case .words: "words"
    case .easiest: "easiest"
    case .card(let position): "card:\(signal(position))"
    case .stillThere: "still_there"
    case .alsoNoted: "also"
    case .practice: "practice"
    case .helpAgain: "help_again"
    }
  }
}
