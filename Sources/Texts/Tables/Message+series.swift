// SPDX-License-Identifier: GPL-3.0-or-later
// swift-format-ignore-file
//
// Generated from Translations/ by `make texts`: change the sentences there.

extension Message {
  /// No week has a value, so there is nothing to analyse.
  package static func seriesNothing() -> Message {
    .of("series.nothing", "No week has a value, so there is nothing to analyse.")
  }

  /// {weeks} of {span}, {first} to {last}
  package static func seriesTitle(weeks: Message, span: Int, first: Message, last: Message) -> Message {
    .of("series.title", "{weeks} of {span}, {first} to {last}", ["weeks": weeks, "span": .count(span), "first": first, "last": last])
  }

  /// Mean, median
  package static func seriesMiddle() -> Message {
    .of("series.middle", "Mean, median")
  }

  /// Standard deviation
  package static func seriesDeviation() -> Message {
    .of("series.deviation", "Standard deviation")
  }

  /// Likeness of neighbours
  package static func seriesLikeness() -> Message {
    .of("series.likeness", "Likeness of neighbours")
  }

  /// Slope a week
  package static func seriesSlope() -> Message {
    .of("series.slope", "Slope a week")
  }

  /// Usual weeks
  package static func seriesUsual() -> Message {
    .of("series.usual", "Usual weeks")
  }

  /// Smoothed line
  package static func seriesSmoothed() -> Message {
    .of("series.smoothed", "Smoothed line")
  }

  /// Against the first 8
  package static func seriesChange() -> Message {
    .of("series.change", "Against the first 8")
  }

  /// Before and after
  package static func seriesComparison() -> Message {
    .of("series.comparison", "Before and after")
  }

  /// {mean}, {median}
  package static func seriesBoth(mean: Message, median: Message) -> Message {
    .of("series.both", "{mean}, {median}", "mean", mean, "median", median)
  }

  /// r = {r} (lag 1)
  package static func seriesLag1(r: Message) -> Message {
    .of("series.lag1", "r = {r} (lag 1)", "r", r)
  }

  /// none: all weeks are equal
  package static func seriesAllEqual() -> Message {
    .of("series.allEqual", "none: all weeks are equal")
  }

  /// {slope} (Theil-Sen), no interval below 6 weeks
  package static func seriesSlopeAlone(slope: Message) -> Message {
    .of("series.slopeAlone", "{slope} (Theil-Sen), no interval below 6 weeks", "slope", slope)
  }

  /// {slope} (Theil-Sen), 95 % interval {low} to {high}
  package static func seriesSlopeInterval(slope: Message, low: Message, high: Message) -> Message {
    .of("series.slopeInterval", "{slope} (Theil-Sen), 95 % interval {low} to {high}", ["slope": slope, "low": low, "high": high])
  }

  /// S = {s}, p = {p} (exact)
  package static func seriesTrendExact(s: Int, p: Message) -> Message {
    .of("series.trendExact", "S = {s}, p = {p} (exact)", "s", .count(s), "p", p)
  }

  /// S = {s}, tau-b = {tau}, p = {p} (exact)
  package static func seriesTrendExactTau(s: Int, tau: Message, p: Message) -> Message {
    .of("series.trendExactTau", "S = {s}, tau-b = {tau}, p = {p} (exact)", ["s": .count(s), "tau": tau, "p": p])
  }

  /// S = {s}, p = {p} (normal)
  package static func seriesTrendNormal(s: Int, p: Message) -> Message {
    .of("series.trendNormal", "S = {s}, p = {p} (normal)", "s", .count(s), "p", p)
  }

  /// S = {s}, tau-b = {tau}, p = {p} (normal)
  package static func seriesTrendNormalTau(s: Int, tau: Message, p: Message) -> Message {
    .of("series.trendNormalTau", "S = {s}, tau-b = {tau}, p = {p} (normal)", ["s": .count(s), "tau": tau, "p": p])
  }

  /// p = {p}, variance x {factor}
  package static func seriesCorrected(p: Message, factor: Message) -> Message {
    .of("series.corrected", "p = {p}, variance x {factor}", "p", p, "factor", factor)
  }

  /// p = {p}, variance x {factor}; meant for 20 weeks or more
  package static func seriesCorrectedFew(p: Message, factor: Message) -> Message {
    .of("series.correctedFew", "p = {p}, variance x {factor}; meant for 20 weeks or more", "p", p, "factor", factor)
  }

  /// {within} of the last {count} were between {low} and {high}
  package static func seriesUsualWeeks(within: Int, count: Int, low: Message, high: Message) -> Message {
    .of("series.usualWeeks", "{within} of the last {count} were between {low} and {high}", ["within": .count(within), "count": .count(count), "low": low, "high": high])
  }

  /// {last} at the end, began at {start}
  package static func seriesSmoothedLine(last: Message, start: Message) -> Message {
    .of("series.smoothedLine", "{last} at the end, began at {start}", "last", last, "start", start)
  }

  /// the newest is {difference} from their mean; more than {threshold}
  package static func seriesChangeMore(difference: Message, threshold: Message) -> Message {
    .of("series.changeMore", "the newest is {difference} from their mean; more than {threshold}", "difference", difference, "threshold", threshold)
  }

  /// the newest is {difference} from their mean; not more than {threshold}
  package static func seriesChangeLess(difference: Message, threshold: Message) -> Message {
    .of("series.changeLess", "the newest is {difference} from their mean; not more than {threshold}", "difference", difference, "threshold", threshold)
  }

  /// not asked; --split WEEK compares
  package static func seriesNotCompared() -> Message {
    .of("series.notCompared", "not asked; --split WEEK compares")
  }

  /// none: no answered week before the split
  package static func seriesNothingBefore() -> Message {
    .of("series.nothingBefore", "none: no answered week before the split")
  }

  /// none: no answered week from the split
  package static func seriesNothingAfter() -> Message {
    .of("series.nothingAfter", "none: no answered week from the split")
  }

  /// {mean} ({weeks}) and {meanAfter} ({after}); difference {difference}, p = {p}, smallest possible {smallest}. Other things may have changed too.
  package static func seriesCompared(mean: Message, weeks: Message, meanAfter: Message, after: Int, difference: Message, p: Message, smallest: Message) -> Message {
    .of("series.compared", "{mean} ({weeks}) and {meanAfter} ({after}); difference {difference}, p = {p}, smallest possible {smallest}. Other things may have changed too.", ["mean": mean, "weeks": weeks, "meanAfter": meanAfter, "after": .count(after), "difference": difference, "p": p, "smallest": smallest])
  }

  /// none below {weeks}
  package static func seriesTooFew(weeks: Message) -> Message {
    .of("series.tooFew", "none below {weeks}", "weeks", weeks)
  }

  /// below 0.0001
  package static func seriesBelow() -> Message {
    .of("series.below", "below 0.0001")
  }

  /// {name} is larger than {size} MiB
  package static func seriesTooLarge(name: Message, size: Int) -> Message {
    .of("series.tooLarge", "{name} is larger than {size} MiB", "name", name, "size", .count(size))
  }

  /// No figure was worked out: a part of a series is another series.
  package static func seriesNoFigure() -> Message {
    .of("series.noFigure", "No figure was worked out: a part of a series is another series.")
  }

  /// Write it as the file does.
  package static func seriesAsTheFile() -> Message {
    .of("series.asTheFile", "Write it as the file does.")
  }

  /// the text is not UTF-8
  package static func seriesNotUTF8() -> Message {
    .of("series.notUTF8", "the text is not UTF-8")
  }

  /// {file} cannot be used
  package static func seriesUnusable(file: Message) -> Message {
    .of("series.unusable", "{file} cannot be used", "file", file)
  }

  /// a quote is left open, or something follows one that closes
  package static func seriesOpenQuote() -> Message {
    .of("series.openQuote", "a quote is left open, or something follows one that closes")
  }

  /// more than {limit} rows
  package static func seriesTooManyRows(limit: Int) -> Message {
    .of("series.tooManyRows", "more than {limit} rows", "limit", .count(limit))
  }

  /// the file is empty; it begins with a header
  package static func seriesEmpty() -> Message {
    .of("series.empty", "the file is empty; it begins with a header")
  }

  /// the header needs two columns, such as week,value
  package static func seriesTooFewColumns() -> Message {
    .of("series.tooFewColumns", "the header needs two columns, such as week,value")
  }

  /// fields are separated by {marks}; save it with commas
  package static func seriesOtherSeparator(marks: Message) -> Message {
    .of("series.otherSeparator", "fields are separated by {marks}; save it with commas", "marks", marks)
  }

  /// the first line is not a header, such as week,value
  package static func seriesNoHeader() -> Message {
    .of("series.noHeader", "the first line is not a header, such as week,value")
  }

  /// {fields} fields where the header has {columns}
  package static func seriesFieldCountDiffers(fields: Int, columns: Int) -> Message {
    .of("series.fieldCountDiffers", "{fields} field where the header has {columns}", plural: "{fields} fields where the header has {columns}", counted: "fields", ["fields": .count(fields), "columns": .count(columns)])
  }

  /// six digits are read as a year and its week, such as 202612, and no year has this one
  package static func seriesNotYearWeek() -> Message {
    .of("series.notYearWeek", "six digits are read as a year and its week, such as 202612, and no year has this one")
  }

  /// the week is not a whole number, a date or an ISO week, such as 12 or 2026-W12
  package static func seriesNotWeek() -> Message {
    .of("series.notWeek", "the week is not a whole number, a date or an ISO week, such as 12 or 2026-W12")
  }

  /// weeks are written as {above} above, here as {here}
  package static func seriesOtherNotation(above: Message, here: Message) -> Message {
    .of("series.otherNotation", "weeks are written as {above} above, here as {here}", "above", above, "here", here)
  }

  /// the same week as line {line}
  package static func seriesSameWeek(line: Int) -> Message {
    .of("series.sameWeek", "the same week as line {line}", "line", .count(line))
  }

  /// a week before that of line {line}
  package static func seriesWeekBefore(line: Int) -> Message {
    .of("series.weekBefore", "a week before that of line {line}", "line", .count(line))
  }

  /// the value is not a number from -1e9 to 1e9; leave it empty where there is none
  package static func seriesNotValue() -> Message {
    .of("series.notValue", "the value is not a number from -1e9 to 1e9; leave it empty where there is none")
  }

  /// numbers
  package static func seriesWholeNumbers() -> Message {
    .of("series.wholeNumbers", "numbers")
  }

  /// dates
  package static func seriesCalendar() -> Message {
    .of("series.calendar", "dates")
  }

  /// --split is not written as the file writes its weeks
  package static func seriesOtherSplit() -> Message {
    .of("series.otherSplit", "--split is not written as the file writes its weeks")
  }

  /// There they are {notation}.
  package static func seriesThereTheyAre(notation: Message) -> Message {
    .of("series.thereTheyAre", "There they are {notation}.", "notation", notation)
  }
}
