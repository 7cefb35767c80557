// SPDX-License-Identifier: GPL-3.0-or-later
// swift-format-ignore-file
//
// Generated from Translations/ by `make texts`: change the sentences there.

extension Message {
  /// {title}, {people}, the last check-in of each
  package static func reliabilityTitle(title: Message, people: Message) -> Message {
    .of("reliability.title", "{title}, {people}, the last check-in of each", "title", title, "people", people)
  }

  /// Only people with every item of a scale count. A scale that collects different things on purpose has a low alpha, and that is not a fault.
  package static func reliabilityWhoCounts() -> Message {
    .of("reliability.whoCounts", "Only people with every item of a scale count. A scale that collects different things on purpose has a low alpha, and that is not a fault.")
  }

  /// {people} with every item: nothing can be worked out.
  package static func reliabilityNothing(people: Message) -> Message {
    .of("reliability.nothing", "{people} with every item: nothing can be worked out.", "people", people)
  }

  /// {people} with every item.
  package static func reliabilityPeople(people: Message) -> Message {
    .of("reliability.people", "{people} with every item.", "people", people)
  }

  /// Too few people to say much; the interval is wide.
  package static func reliabilityTooFew() -> Message {
    .of("reliability.tooFew", "Too few people to say much; the interval is wide.")
  }

  /// {item} looks keyed the other way; nothing was turned.
  package static func reliabilityReversed(item: Message) -> Message {
    .of("reliability.reversed", "{item} looks keyed the other way; nothing was turned.", "item", item)
  }

  /// Two items: r {r}, Spearman-Brown {spearmanBrown}.
  package static func reliabilityTwoItems(r: Message, spearmanBrown: Message) -> Message {
    .of("reliability.twoItems", "Two items: r {r}, Spearman-Brown {spearmanBrown}.", "r", r, "spearmanBrown", spearmanBrown)
  }

  /// Nothing varies, so there is no alpha.
  package static func reliabilityNothingVaries() -> Message {
    .of("reliability.nothingVaries", "Nothing varies, so there is no alpha.")
  }

  /// Alpha {alpha}.
  package static func reliabilityAlpha(alpha: Double) -> Message {
    .of("reliability.alpha", "Alpha {alpha}.", "alpha", .decimal(alpha))
  }

  /// Alpha {alpha}, 95 % interval {low} to {high}.
  package static func reliabilityAlphaInterval(alpha: Double, low: Double, high: Double) -> Message {
    .of("reliability.alphaInterval", "Alpha {alpha}, 95 % interval {low} to {high}.", ["alpha": .decimal(alpha), "low": .decimal(low), "high": .decimal(high)])
  }

  /// mean
  package static func reliabilityMeanColumn() -> Message {
    .of("reliability.meanColumn", "mean")
  }

  /// sd
  package static func reliabilityDeviationColumn() -> Message {
    .of("reliability.deviationColumn", "sd")
  }

  /// item-rest r
  package static func reliabilityRestColumn() -> Message {
    .of("reliability.restColumn", "item-rest r")
  }

  /// alpha without
  package static func reliabilityWithoutColumn() -> Message {
    .of("reliability.withoutColumn", "alpha without")
  }

  /// {item}: mean {mean}, sd {deviation}, item-rest r {itemRest}.
  package static func reliabilityRow(item: Message, mean: Message, deviation: Message, itemRest: Message) -> Message {
    .of("reliability.row", "{item}: mean {mean}, sd {deviation}, item-rest r {itemRest}.", ["item": item, "mean": mean, "deviation": deviation, "itemRest": itemRest])
  }

  /// {item}: mean {mean}, sd {deviation}, item-rest r {itemRest}, alpha without it {alphaWithout}.
  package static func reliabilityRowAlpha(item: Message, mean: Message, deviation: Message, itemRest: Message, alphaWithout: Message) -> Message {
    .of("reliability.rowAlpha", "{item}: mean {mean}, sd {deviation}, item-rest r {itemRest}, alpha without it {alphaWithout}.", ["item": item, "mean": mean, "deviation": deviation, "itemRest": itemRest, "alphaWithout": alphaWithout])
  }

  /// No scale of {id} has two items or more.
  package static func reliabilityNoScale(id: Message) -> Message {
    .of("reliability.noScale", "No scale of {id} has two items or more.", "id", id)
  }
}
