// SPDX-License-Identifier: GPL-3.0-or-later

/// Where things stand in a file, for problems that show only once everything is read.
struct DefinitionPlaces {
  /// One an item, by position.
  var items: [SourceLocation] = []
  /// One per scale, by position.
  var scales: [SourceLocation] = []
  /// One per signal, by position.
  var signals: [SourceLocation] = []
  /// Texts of a scale, in the order of `Scale.words`.
  var words: [Scale.ID: [SourceLocation]] = [:]
  /// Texts of a card, in the order of `Signal.cards`.
  var cards: [Signal.ID: [SignalLevel: [SourceLocation]]] = [:]
  /// Suggestions and ideas of practice, by id.
  var suggestions: [String: SourceLocation] = [:]
  /// One an example, in the order of `Questionnaire.examples`.
  var examples: [SourceLocation] = []
  /// Named things that something ought to refer to.
  var named: [(name: DefinitionReader.UsedName, location: SourceLocation)] = []

  /// Where a part of the questionnaire that was read from the document stands.
  func location(of part: TrialFinding.Part) -> SourceLocation {
    switch part {
    case .item(let position): items[position]
    case .scale(let position): scales[position]
    case .words(let scale, let index): words[scale]?[index] ?? SourceLocation(line: 1, column: 1)
    case .signal(let position): signals[position]
    case .card(let position, let signal, let level, let index):
      cards[signal]?[level]?[index] ?? signals[position]
    case .suggestion(let id): suggestions[id] ?? SourceLocation(line: 1, column: 1)
    case .example(let index): examples[index]
    }
  }
}
