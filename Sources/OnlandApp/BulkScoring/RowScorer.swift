// SPDX-License-Identifier: GPL-3.0-or-later

import Psychometrics

/// Scores rows one after the other, with the current respondent's recent weeks at hand.
///
/// A respondent's weeks are the rows that follow each other with the same name. Memory would grow
/// with the input if a name could come back later, so then it starts anew.
struct RowScorer {
  private let skipLogic: SkipLogic
  private let scoringKey: ScoringKey
  private let signalRules: SignalRules
  /// Absent when the questionnaire has signals of its own.
  private var whole: WholeInput?
  /// The current respondent's weeks, the row scored last included.
  private(set) var history: SignalHistory
  private var earlierRow = EarlierRow()

  /// One a scale, for the row scored last.
  private(set) var scores: [ScaleScore] = []
  /// Base levels, one a signal.
  private(set) var levels: [SignalLevel] = []
  private(set) var findings = SignalFindings()
  private var asked: [Bool] = []

  /// Whose the row before was, and when.
  private struct EarlierRow {
    /// Empty before the first row and after one that names nobody.
    var respondent: [UInt8] = []
    var isRespondentNumber = false
    var week = 0
  }

  init(_ definition: Definition) {
    let questionnaire = definition.questionnaire
    skipLogic = SkipLogic(questionnaire)
    scoringKey = ScoringKey(questionnaire)
    signalRules = SignalRules(definition.signalSource)
    history = SignalHistory(definition.signalSource)
    whole = definition.whole.map { WholeInput(part: definition, whole: $0.questionnaire) }
  }

  /// Order in which signals are listed, combinations last.
  var listedSignals: [Signal.Position] { signalRules.listed }

  /// - Parameter row: Gets skip logic applied.
  mutating func score(_ row: inout AnswerRow) throws(RecordProblem) {
    try follow(row)
    skipLogic.apply(to: &row.input)
    for item in row.wasAsked.indices where !row.input.isApplicable[item] {
      row.wasAsked[item] = false
    }
    scoringKey.score(row.input, into: &scores)

    whole?.fill(from: row)
    signalRules.baseLevels(whole?.input ?? row.input, into: &levels)
    signalRules.asked(whole?.wasAsked ?? row.wasAsked, into: &asked)
    signalRules.report(week: row.week, levels: levels, history: history, into: &findings)
    if !row.respondent.isEmpty {
      history.record(week: row.week, levels: levels, asked: asked)
    }
  }

  /// Keeps the history when the row goes on with the same respondent.
  private mutating func follow(_ row: AnswerRow) throws(RecordProblem) {
    let isSame =
      !row.respondent.isEmpty && row.isRespondentNumber == earlierRow.isRespondentNumber
      && row.respondent == earlierRow.respondent
    if isSame {
      guard row.week >= earlierRow.week else {
        throw RecordProblem(
          row.date == nil ? "week" : "date",
          "earlier than the line before it, of the same respondent",
          hint: "Sort by respondent, then by week.")
      }
    } else {
      history.removeAll()
      earlierRow.respondent.removeAll(keepingCapacity: true)
      earlierRow.respondent.append(contentsOf: row.respondent)
      earlierRow.isRespondentNumber = row.isRespondentNumber
    }
    earlierRow.week = row.week
  }
}
