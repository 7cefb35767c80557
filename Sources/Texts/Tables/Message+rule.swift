// SPDX-License-Identifier: GPL-3.0-or-later
// swift-format-ignore-file
//
// Generated from Translations/ by `make texts`: change the sentences there.

extension Message {
  /// sum of the answered items
  package static func ruleSumOfItems() -> Message {
    .of("rule.sumOfItems", "sum of the answered items")
  }

  /// mean of the answered items
  package static func ruleMeanOfItems() -> Message {
    .of("rule.meanOfItems", "mean of the answered items")
  }

  /// sum of the answered areas
  package static func ruleSumOfAreas() -> Message {
    .of("rule.sumOfAreas", "sum of the answered areas")
  }

  /// mean of the answered areas
  package static func ruleMeanOfAreas() -> Message {
    .of("rule.meanOfAreas", "mean of the answered areas")
  }

  /// times {factor}
  package static func ruleTimes(factor: Double) -> Message {
    .of("rule.times", "times {factor}", "factor", .decimal(factor))
  }

  /// plus {offset}
  package static func rulePlus(offset: Double) -> Message {
    .of("rule.plus", "plus {offset}", "offset", .decimal(offset))
  }

  /// minus {offset}
  package static func ruleMinus(offset: Double) -> Message {
    .of("rule.minus", "minus {offset}", "offset", .decimal(offset))
  }

  /// if at least half of those that can be scored are answered
  package static func ruleHalf() -> Message {
    .of("rule.half", "if at least half of those that can be scored are answered")
  }

  /// if all that can be scored are answered
  package static func ruleAll() -> Message {
    .of("rule.all", "if all that can be scored are answered")
  }

  /// if at least {number} of {total} have an answer
  package static func ruleAtLeast(number: Int, total: Int) -> Message {
    .of("rule.atLeast", "if at least {number} of {total} have an answer", "number", .count(number), "total", .count(total))
  }

  /// 0 to 100
  package static func ruleToHundred() -> Message {
    .of("rule.toHundred", "0 to 100")
  }

  /// in the units of the answers
  package static func ruleOwnUnits() -> Message {
    .of("rule.ownUnits", "in the units of the answers")
  }

  /// reverse-keyed
  package static func ruleReversed() -> Message {
    .of("rule.reversed", "reverse-keyed")
  }

  /// against {target}: at or below it 100, double or more 0
  package static func ruleTarget(target: Message) -> Message {
    .of("rule.target", "against {target}: at or below it 100, double or more 0", "target", target)
  }

  /// {low}-{high} {label}
  package static func ruleBand(low: Int, high: Int, label: Message) -> Message {
    .of("rule.band", "{low}-{high} {label}", ["low": .count(low), "high": .count(high), "label": label])
  }

  /// {low} to {high} {label}
  package static func ruleBandBelowZero(low: Int, high: Int, label: Message) -> Message {
    .of("rule.bandBelowZero", "{low} to {high} {label}", ["low": .count(low), "high": .count(high), "label": label])
  }

  /// {item} answered yes: {level}
  package static func ruleEvent(item: Message, level: Message) -> Message {
    .of("rule.event", "{item} answered yes: {level}", "item", item, "level", level)
  }

  /// {names} together; the highest of their levels, one card in place of theirs
  package static func ruleCombines(names: Message) -> Message {
    .of("rule.combines", "{names} together; the highest of their levels, one card in place of theirs", "names", names)
  }

  /// {number} - {item}
  package static func ruleMirrored(number: Double, item: Message) -> Message {
    .of("rule.mirrored", "{number} - {item}", "number", .decimal(number), "item", item)
  }

  /// mean of {items}
  package static func ruleMeanOf(items: Message) -> Message {
    .of("rule.meanOf", "mean of {items}", "items", items)
  }

  /// {levels} with every one answered
  package static func ruleWithEveryOne(levels: Message) -> Message {
    .of("rule.withEveryOne", "{levels} with every one answered", "levels", levels)
  }

  /// when {condition}: {levels}
  package static func ruleRaised(condition: Message, levels: Message) -> Message {
    .of("rule.raised", "when {condition}: {levels}", "condition", condition, "levels", levels)
  }

  /// only if {condition}
  package static func ruleOnlyIf(condition: Message) -> Message {
    .of("rule.onlyIf", "only if {condition}", "condition", condition)
  }

  /// {level} from {number}
  package static func ruleLevelFrom(level: Message, number: Double) -> Message {
    .of("rule.levelFrom", "{level} from {number}", "level", level, "number", .decimal(number))
  }

  /// {item} against {target}: {steps}
  package static func ruleExcess(item: Message, target: Message, steps: Message) -> Message {
    .of("rule.excess", "{item} against {target}: {steps}", ["item": item, "target": target, "steps": steps])
  }

  /// {level} from {times} the target and at least {more} more
  package static func ruleExcessStep(level: Message, times: Message, more: Double) -> Message {
    .of("rule.excessStep", "{level} from {times} the target and at least {more} more", ["level": level, "times": times, "more": .decimal(more)])
  }

  /// {level} at {number} or less
  package static func ruleLevelAtMost(level: Message, number: Double) -> Message {
    .of("rule.levelAtMost", "{level} at {number} or less", "level", level, "number", .decimal(number))
  }

  /// this week alone
  package static func ruleThisWeek() -> Message {
    .of("rule.thisWeek", "this week alone")
  }

  /// {base} or more in {weeks} of the last {window} answered weeks: at least {level}
  package static func rulePersists(base: Message, weeks: Int, window: Int, level: Message) -> Message {
    .of("rule.persists", "{base} or more in {weeks} of the last {window} answered weeks: at least {level}", ["base": base, "weeks": .count(weeks), "window": .count(window), "level": level])
  }

  /// none older than {weeks}
  package static func ruleNoneOlder(weeks: Message) -> Message {
    .of("rule.noneOlder", "none older than {weeks}", "weeks", weeks)
  }

  /// {item} is answered
  package static func ruleIsAnswered(item: Message) -> Message {
    .of("rule.isAnswered", "{item} is answered", "item", item)
  }

  /// {item} is not answered
  package static func ruleIsNotAnswered(item: Message) -> Message {
    .of("rule.isNotAnswered", "{item} is not answered", "item", item)
  }

  /// {item} includes {option}
  package static func ruleIncludes(item: Message, option: Message) -> Message {
    .of("rule.includes", "{item} includes {option}", "item", item, "option", option)
  }

  /// {item} is more than {target}
  package static func ruleIsMore(item: Message, target: Message) -> Message {
    .of("rule.isMore", "{item} is more than {target}", "item", item, "target", target)
  }

  /// {item} is {answer}
  package static func ruleEquals(item: Message, answer: Message) -> Message {
    .of("rule.equals", "{item} is {answer}", "item", item, "answer", answer)
  }

  /// {item} is not {answer}
  package static func ruleNotEquals(item: Message, answer: Message) -> Message {
    .of("rule.notEquals", "{item} is not {answer}", "item", item, "answer", answer)
  }

  /// {item} is at least {least}
  package static func ruleIsAtLeast(item: Message, least: Message) -> Message {
    .of("rule.isAtLeast", "{item} is at least {least}", "item", item, "least", least)
  }

  /// {item} is at most {most}
  package static func ruleIsAtMost(item: Message, most: Message) -> Message {
    .of("rule.isAtMost", "{item} is at most {most}", "item", item, "most", most)
  }

  /// {item} is more than {limit}
  package static func ruleMoreThan(item: Message, limit: Message) -> Message {
    .of("rule.moreThan", "{item} is more than {limit}", "item", item, "limit", limit)
  }

  /// {item} is less than {limit}
  package static func ruleLessThan(item: Message, limit: Message) -> Message {
    .of("rule.lessThan", "{item} is less than {limit}", "item", item, "limit", limit)
  }

  /// not when {condition}
  package static func ruleNotWhen(condition: Message) -> Message {
    .of("rule.notWhen", "not when {condition}", "condition", condition)
  }
}
