// SPDX-License-Identifier: GPL-3.0-or-later
// swift-format-ignore-file
//
// Generated from Translations/ by `make texts`: change the sentences there.

extension Message {
  /// No week has a value, so there is nothing to analyse.
  package static func seriesNothing() -> Message {
    .sentence(Sentence("series.nothing", "No week has a value, so there is nothing to analyse.", [:]))
  }

  /// {weeks} of {span}, {first} to {last}
  package static func seriesTitle(weeks: Message, span: Int, first: Message, last: Message) -> Message {
    .sentence(Sentence("series.title", "{weeks} of {span}, {first} to {last}", ["weeks": weeks, "span": .count(span), "first": first, "last": last]))
  }

  /// Mean, median
  package static func seriesMiddle() -> Message {
    .sentence(Sentence("series.middle", "Mean, median", [:]))
  }

  /// Standard deviation
  package static func seriesDeviation() -> Message {
    .sentence(Sentence("series.deviation", "Standard deviation", [:]))
  }

  /// Likeness of neighbours
  package static func seriesLikeness() -> Message {
    .sentence(Sentence("series.likeness", "Likeness of neighbours", [:]))
  }

  /// Slope a week
  package static func seriesSlope() -> Message {
    .sentence(Sentence("series.slope", "Slope a week", [:]))
  }

  /// Usual weeks
  package static func seriesUsual() -> Message {
    .sentence(Sentence("series.usual", "Usual weeks", [:]))
  }

  /// Smoothed line
  package static func seriesSmoothed() -> Message {
    .sentence(Sentence("series.smoothed", "Smoothed line", [:]))
  }

  /// Against the first 8
  package static func seriesChange() -> Message {
    .sentence(Sentence("series.change", "Against the first 8", [:]))
  }

  /// Before and after
  package static func seriesComparison() -> Message {
    .sentence(Sentence("series.comparison", "Before and after", [:]))
  }

  /// {mean}, {median}
  package static func seriesBoth(mean: Message, median: Message) -> Message {
    .sentence(Sentence("series.both", "{mean}, {median}", ["mean": mean, "median": median]))
  }

  /// r = {r} (lag 1)
  package static func seriesLag1(r: Message) -> Message {
    .sentence(Sentence("series.lag1", "r = {r} (lag 1)", ["r": r]))
  }

  /// none: all weeks are equal
  package static func seriesAllEqual() -> Message {
    .sentence(Sentence("series.allEqual", "none: all weeks are equal", [:]))
  }

  /// {slope} (Theil-Sen), no interval below 6 weeks
  package static func seriesSlopeAlone(slope: Message) -> Message {
    .sentence(Sentence("series.slopeAlone", "{slope} (Theil-Sen), no interval below 6 weeks", ["slope": slope]))
  }

  /// {slope} (Theil-Sen), 95 % interval {low} to {high}
  package static func seriesSlopeInterval(slope: Message, low: Message, high: Message) -> Message {
    .sentence(Sentence("series.slopeInterval", "{slope} (Theil-Sen), 95 % interval {low} to {high}", ["slope": slope, "low": low, "high": high]))
  }

  /// S = {s}, p = {p} (exact)
  package static func seriesTrendExact(s: Int, p: Message) -> Message {
    .sentence(Sentence("series.trendExact", "S = {s}, p = {p} (exact)", ["s": .count(s), "p": p]))
  }

  /// S = {s}, tau-b = {tau}, p = {p} (exact)
  package static func seriesTrendExactTau(s: Int, tau: Message, p: Message) -> Message {
    .sentence(Sentence("series.trendExactTau", "S = {s}, tau-b = {tau}, p = {p} (exact)", ["s": .count(s), "tau": tau, "p": p]))
  }

  /// S = {s}, p = {p} (normal)
  package static func seriesTrendNormal(s: Int, p: Message) -> Message {
    .sentence(Sentence("series.trendNormal", "S = {s}, p = {p} (normal)", ["s": .count(s), "p": p]))
  }

  /// S = {s}, tau-b = {tau}, p = {p} (normal)
  package static func seriesTrendNormalTau(s: Int, tau: Message, p: Message) -> Message {
    .sentence(Sentence("series.trendNormalTau", "S = {s}, tau-b = {tau}, p = {p} (normal)", ["s": .count(s), "tau": tau, "p": p]))
  }

  /// p = {p}, variance x {factor}
  package static func seriesCorrected(p: Message, factor: Message) -> Message {
    .sentence(Sentence("series.corrected", "p = {p}, variance x {factor}", ["p": p, "factor": factor]))
  }

  /// p = {p}, variance x {factor}; meant for 20 weeks or more
  package static func seriesCorrectedFew(p: Message, factor: Message) -> Message {
    .sentence(Sentence("series.correctedFew", "p = {p}, variance x {factor}; meant for 20 weeks or more", ["p": p, "factor": factor]))
  }

  /// {within} of the last {count} were between {low} and {high}
  package static func seriesUsualWeeks(within: Int, count: Int, low: Message, high: Message) -> Message {
    .sentence(Sentence("series.usualWeeks", "{within} of the last {count} were between {low} and {high}", ["within": .count(within), "count": .count(count), "low": low, "high": high]))
  }

  /// {last} at the end, began at {start}
  package static func seriesSmoothedLine(last: Message, start: Message) -> Message {
    .sentence(Sentence("series.smoothedLine", "{last} at the end, began at {start}", ["last": last, "start": start]))
  }

  /// the newest is {difference} from their mean; more than {threshold}
  package static func seriesChangeMore(difference: Message, threshold: Message) -> Message {
    .sentence(Sentence("series.changeMore", "the newest is {difference} from their mean; more than {threshold}", ["difference": difference, "threshold": threshold]))
  }

  /// the newest is {difference} from their mean; not more than {threshold}
  package static func seriesChangeLess(difference: Message, threshold: Message) -> Message {
    .sentence(Sentence("series.changeLess", "the newest is {difference} from their mean; not more than {threshold}", ["difference": difference, "threshold": threshold]))
  }

  /// not asked; --split WEEK compares
  package static func seriesNotCompared() -> Message {
    .sentence(Sentence("series.notCompared", "not asked; --split WEEK compares", [:]))
  }

  /// none: no answered week before the split
  package static func seriesNothingBefore() -> Message {
    .sentence(Sentence("series.nothingBefore", "none: no answered week before the split", [:]))
  }

  /// none: no answered week from the split
  package static func seriesNothingAfter() -> Message {
    .sentence(Sentence("series.nothingAfter", "none: no answered week from the split", [:]))
  }

  /// {mean} ({weeks}) and {meanAfter} ({after}); difference {difference}, p = {p}, smallest possible {smallest}. Other things may have changed too.
  package static func seriesCompared(mean: Message, weeks: Message, meanAfter: Message, after: Int, difference: Message, p: Message, smallest: Message) -> Message {
    .sentence(Sentence("series.compared", "{mean} ({weeks}) and {meanAfter} ({after}); difference {difference}, p = {p}, smallest possible {smallest}. Other things may have changed too.", ["mean": mean, "weeks": weeks, "meanAfter": meanAfter, "after": .count(after), "difference": difference, "p": p, "smallest": smallest]))
  }

  /// none below {weeks}
  package static func seriesTooFew(weeks: Message) -> Message {
    .sentence(Sentence("series.tooFew", "none below {weeks}", ["weeks": weeks]))
  }

  /// below 0.0001
  package static func seriesBelow() -> Message {
    .sentence(Sentence("series.below", "below 0.0001", [:]))
  }

  /// {name} is larger than {size} MiB
  package static func seriesTooLarge(name: Message, size: Int) -> Message {
    .sentence(Sentence("series.tooLarge", "{name} is larger than {size} MiB", ["name": name, "size": .count(size)]))
  }

  /// No figure was worked out: a part of a series is another series.
  package static func seriesNoFigure() -> Message {
    .sentence(Sentence("series.noFigure", "No figure was worked out: a part of a series is another series.", [:]))
  }

  /// Write it as the file does.
  package static func seriesAsTheFile() -> Message {
    .sentence(Sentence("series.asTheFile", "Write it as the file does.", [:]))
  }
}
