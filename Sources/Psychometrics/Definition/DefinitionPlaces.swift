// SPDX-License-Identifier: GPL-3.0-or-later

/// Where things stand in a file, for problems that show only once everything is read.
struct DefinitionPlaces {
  /// One an item, by position.
  var items: [SourceLocation] = []
  /// One a scale, by position.
  var scales: [SourceLocation] = []
  /// One a signal, by position.
  var signals: [SourceLocation] = []
  /// Texts of a scale, in the order of `Scale.words`.
  var words: [Scale.ID: [SourceLocation]] = [:]
  /// Texts of a card, in the order of `Signal.cards`.
  var cards: [Signal.ID: [SignalLevel: [SourceLocation]]] = [:]
  /// Named things that something ought to refer to.
  var named: [(name: DefinitionReader.UsedName, location: SourceLocation)] = []
}
