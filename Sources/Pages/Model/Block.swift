// SPDX-License-Identifier: GPL-3.0-or-later

package import HelpResources
package import Texts

/// One part of a page, by what it means.
///
/// A drawn block holds every value that a drawing may need, and says the same in words for those who
/// see no drawing.
package enum Block: Equatable, Sendable {
  /// Running text that is part of what the page says.
  case paragraph(PageText)
  /// A note to the reader: what can be done, or where more stands. The page is whole without it.
  case hint(PageText)
  /// Names with what is to be known under each.
  case facts(Facts)
  /// Things of one kind, in no more than a sentence or two each.
  case list(ItemList)
  /// What is done one after the other, the most urgent first.
  case steps([PageText])
  /// Answers that are looked over.
  case answers(AnswerList)
  /// Entries that each have something to be told about them, such as the questions of a questionnaire.
  case outline(Outline)
  /// Something that stood out, with what the answers say of it and what could be tried.
  case card(Card)
  /// Places to turn to at a glance: each number in a column of its own.
  case helpRows([HelpRow])
  /// One place to turn to, with the ways to reach it.
  case helpEntry(HelpEntry)
  /// What went wrong, and what to do next.
  case failure(Failure)
  /// Values that are looked at side by side, such as the scores of areas.
  case bars([BarRow])
  /// Figures in columns.
  case columns(FigureTable)
  /// A line for each day with many numbers, to be looked down.
  case scores(ScoreTable)
  /// Several series over the same weeks, a line each.
  case sparks(SparkTable)
  /// Values over weeks.
  case chart(WeekChart)
  /// Drawings of one kind, to be looked at side by side.
  case figures([Figure])
  /// Rows under the same names.
  case table(DataTable)
  /// What the parts of the charts on the page stand for.
  case legend(ChartLegend)
}

extension Block {
  package static func paragraph(_ text: String) -> Block { .paragraph(PageText(text)) }
  package static func hint(_ text: String) -> Block { .hint(PageText(text)) }
  package static func paragraph(_ message: Message) -> Block { .paragraph(PageText(message)) }
  package static func hint(_ message: Message) -> Block { .hint(PageText(message)) }
}
