// SPDX-License-Identifier: GPL-3.0-or-later
// swift-format-ignore-file
//
// Generated from Translations/ by `make texts`: change the sentences there.

extension Message {
  /// sum of the answered items
  package static func ruleSumOfItems() -> Message {
    .sentence(Sentence("rule.sumOfItems", "sum of the answered items", [:]))
  }

  /// mean of the answered items
  package static func ruleMeanOfItems() -> Message {
    .sentence(Sentence("rule.meanOfItems", "mean of the answered items", [:]))
  }

  /// sum of the answered areas
  package static func ruleSumOfAreas() -> Message {
    .sentence(Sentence("rule.sumOfAreas", "sum of the answered areas", [:]))
  }

  /// mean of the answered areas
  package static func ruleMeanOfAreas() -> Message {
    .sentence(Sentence("rule.meanOfAreas", "mean of the answered areas", [:]))
  }

  /// times {factor}
  package static func ruleTimes(factor: Double) -> Message {
    .sentence(Sentence("rule.times", "times {factor}", ["factor": .decimal(factor)]))
  }

  /// plus {offset}
  package static func rulePlus(offset: Double) -> Message {
    .sentence(Sentence("rule.plus", "plus {offset}", ["offset": .decimal(offset)]))
  }

  /// minus {offset}
  package static func ruleMinus(offset: Double) -> Message {
    .sentence(Sentence("rule.minus", "minus {offset}", ["offset": .decimal(offset)]))
  }

  /// if at least half of those that can be scored are answered
  package static func ruleHalf() -> Message {
    .sentence(Sentence("rule.half", "if at least half of those that can be scored are answered", [:]))
  }

  /// if all that can be scored are answered
  package static func ruleAll() -> Message {
    .sentence(Sentence("rule.all", "if all that can be scored are answered", [:]))
  }

  /// if at least {number} of {total} have an answer
  package static func ruleAtLeast(number: Int, total: Int) -> Message {
    .sentence(Sentence("rule.atLeast", "if at least {number} of {total} have an answer", ["number": .count(number), "total": .count(total)]))
  }

  /// 0 to 100
  package static func ruleToHundred() -> Message {
    .sentence(Sentence("rule.toHundred", "0 to 100", [:]))
  }

  /// in the units of the answers
  package static func ruleOwnUnits() -> Message {
    .sentence(Sentence("rule.ownUnits", "in the units of the answers", [:]))
  }

  /// reverse-keyed
  package static func ruleReversed() -> Message {
    .sentence(Sentence("rule.reversed", "reverse-keyed", [:]))
  }

  /// against {target}: at or below it 100, double or more 0
  package static func ruleTarget(target: Message) -> Message {
    .sentence(Sentence("rule.target", "against {target}: at or below it 100, double or more 0", ["target": target]))
  }

  /// {low}-{high} {label}
  package static func ruleBand(low: Int, high: Int, label: Message) -> Message {
    .sentence(Sentence("rule.band", "{low}-{high} {label}", ["low": .count(low), "high": .count(high), "label": label]))
  }

  /// {low} to {high} {label}
  package static func ruleBandBelowZero(low: Int, high: Int, label: Message) -> Message {
    .sentence(Sentence("rule.bandBelowZero", "{low} to {high} {label}", ["low": .count(low), "high": .count(high), "label": label]))
  }

  /// {item} answered yes: {level}
  package static func ruleEvent(item: Message, level: Message) -> Message {
    .sentence(Sentence("rule.event", "{item} answered yes: {level}", ["item": item, "level": level]))
  }

  /// {names} together; the highest of their levels, one card in place of theirs
  package static func ruleCombines(names: Message) -> Message {
    .sentence(Sentence("rule.combines", "{names} together; the highest of their levels, one card in place of theirs", ["names": names]))
  }

  /// {number} - {item}
  package static func ruleMirrored(number: Double, item: Message) -> Message {
    .sentence(Sentence("rule.mirrored", "{number} - {item}", ["number": .decimal(number), "item": item]))
  }

  /// mean of {items}
  package static func ruleMeanOf(items: Message) -> Message {
    .sentence(Sentence("rule.meanOf", "mean of {items}", ["items": items]))
  }

  /// {levels} with every one answered
  package static func ruleWithEveryOne(levels: Message) -> Message {
    .sentence(Sentence("rule.withEveryOne", "{levels} with every one answered", ["levels": levels]))
  }

  /// when {condition}: {levels}
  package static func ruleRaised(condition: Message, levels: Message) -> Message {
    .sentence(Sentence("rule.raised", "when {condition}: {levels}", ["condition": condition, "levels": levels]))
  }

  /// only if {condition}
  package static func ruleOnlyIf(condition: Message) -> Message {
    .sentence(Sentence("rule.onlyIf", "only if {condition}", ["condition": condition]))
  }

  /// {level} from {number}
  package static func ruleLevelFrom(level: Message, number: Double) -> Message {
    .sentence(Sentence("rule.levelFrom", "{level} from {number}", ["level": level, "number": .decimal(number)]))
  }

  /// {item} against {target}: {steps}
  package static func ruleExcess(item: Message, target: Message, steps: Message) -> Message {
    .sentence(Sentence("rule.excess", "{item} against {target}: {steps}", ["item": item, "target": target, "steps": steps]))
  }

  /// {level} from {times} the target and at least {more} more
  package static func ruleExcessStep(level: Message, times: Message, more: Double) -> Message {
    .sentence(Sentence("rule.excessStep", "{level} from {times} the target and at least {more} more", ["level": level, "times": times, "more": .decimal(more)]))
  }

  /// {level} at {number} or less
  package static func ruleLevelAtMost(level: Message, number: Double) -> Message {
    .sentence(Sentence("rule.levelAtMost", "{level} at {number} or less", ["level": level, "number": .decimal(number)]))
  }

  /// this week alone
  package static func ruleThisWeek() -> Message {
    .sentence(Sentence("rule.thisWeek", "this week alone", [:]))
  }

  /// {base} or more in {weeks} of the last {window} answered weeks: at least {level}
  package static func rulePersists(base: Message, weeks: Int, window: Int, level: Message) -> Message {
    .sentence(Sentence("rule.persists", "{base} or more in {weeks} of the last {window} answered weeks: at least {level}", ["base": base, "weeks": .count(weeks), "window": .count(window), "level": level]))
  }

  /// none older than {weeks}
  package static func ruleNoneOlder(weeks: Message) -> Message {
    .sentence(Sentence("rule.noneOlder", "none older than {weeks}", ["weeks": weeks]))
  }

  /// {item} is answered
  package static func ruleIsAnswered(item: Message) -> Message {
    .sentence(Sentence("rule.isAnswered", "{item} is answered", ["item": item]))
  }

  /// {item} is not answered
  package static func ruleIsNotAnswered(item: Message) -> Message {
    .sentence(Sentence("rule.isNotAnswered", "{item} is not answered", ["item": item]))
  }

  /// {item} includes {option}
  package static func ruleIncludes(item: Message, option: Message) -> Message {
    .sentence(Sentence("rule.includes", "{item} includes {option}", ["item": item, "option": option]))
  }

  /// {item} is more than {target}
  package static func ruleIsMore(item: Message, target: Message) -> Message {
    .sentence(Sentence("rule.isMore", "{item} is more than {target}", ["item": item, "target": target]))
  }

  /// {item} is {value}
  package static func ruleEquals(item: Message, value: Message) -> Message {
    .sentence(Sentence("rule.equals", "{item} is {value}", ["item": item, "value": value]))
  }

  /// {item} is not {value}
  package static func ruleNotEquals(item: Message, value: Message) -> Message {
    .sentence(Sentence("rule.notEquals", "{item} is not {value}", ["item": item, "value": value]))
  }

  /// {item} is at least {value}
  package static func ruleIsAtLeast(item: Message, value: Message) -> Message {
    .sentence(Sentence("rule.isAtLeast", "{item} is at least {value}", ["item": item, "value": value]))
  }

  /// {item} is at most {value}
  package static func ruleIsAtMost(item: Message, value: Message) -> Message {
    .sentence(Sentence("rule.isAtMost", "{item} is at most {value}", ["item": item, "value": value]))
  }

  /// {item} is more than {value}
  package static func ruleMoreThan(item: Message, value: Message) -> Message {
    .sentence(Sentence("rule.moreThan", "{item} is more than {value}", ["item": item, "value": value]))
  }

  /// {item} is less than {value}
  package static func ruleLessThan(item: Message, value: Message) -> Message {
    .sentence(Sentence("rule.lessThan", "{item} is less than {value}", ["item": item, "value": value]))
  }

  /// not when {condition}
  package static func ruleNotWhen(condition: Message) -> Message {
    .sentence(Sentence("rule.notWhen", "not when {condition}", ["condition": condition]))
  }
}
