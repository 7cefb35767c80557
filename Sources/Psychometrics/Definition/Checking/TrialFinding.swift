// SPDX-License-Identifier: GPL-3.0-or-later

/// What trying out a questionnaire brought to light, and which part of it is meant.
struct TrialFinding {
  var kind: DefinitionProblem.Kind
  var part: Part

  enum Part {
    case item(Item.Position)
    case scale(Scale.Position)
    /// One of the texts in `Scale.words`.
    case words(scale: Scale.ID, Int)
    case signal(Signal.Position)
    /// One of the texts for a level in `Signal.cards`.
    case card(Signal.Position, signal: Signal.ID, SignalLevel, Int)
    /// A suggestion of a signal, or an idea of practice.
    case suggestion(String)
    /// One of `Questionnaire.examples`.
    case example(Int)
  }
}
