// SPDX-License-Identifier: GPL-3.0-or-later

import Psychometrics

/// Scores rows one after the other, with the current respondent's recent weeks at hand.
///
/// A respondent's weeks are the rows that follow each other with the same name. Memory would grow
/// with the input if a name could come back later; `PeopleSeen` tells when one does.
struct RowScorer {
  private let skipLogic: SkipLogic
  private let scoringKey: ScoringKey
  private let signalRules: SignalRules
  private let pageRules: PageRules
  private let choosesCards: Bool
  /// Absent when the questionnaire has signals of its own.
  private var parentForm: ParentFormInput?
  /// What the row scored last leaves behind for the next one.
  var earlier: RespondentState

  /// One per scale, for the row scored last.
  private(set) var scores: [ScaleScore] = []
  /// Base levels, one per signal.
  private(set) var levels: [SignalLevel] = []
  private(set) var findings = SignalFindings()
  /// Empty where no cards are chosen.
  private(set) var page = WeekPage()
  private var asked: [Bool] = []

  /// The weeks of one respondent so far, and whose they are.
  struct RespondentState {
    fileprivate(set) var history: SignalHistory
    /// Empty before the first row and after one that names nobody.
    fileprivate var respondent: [UInt8] = []
    fileprivate var isRespondentNumber = false
    /// Of the row scored last.
    fileprivate var week = 0

    fileprivate mutating func forget() {
      history.removeAll()
      respondent.removeAll(keepingCapacity: true)
    }
  }

  /// The current respondent's weeks, the row scored last included.
  var history: SignalHistory { earlier.history }

  /// Begins with nobody's weeks at hand.
  mutating func forget() { earlier.forget() }

  /// - Parameter choosesCards: Whether the page is asked for, not only scores and levels.
  init(_ form: ScoredForm, choosesCards: Bool) {
    self.choosesCards = choosesCards
    skipLogic = SkipLogic(form.questionnaire)
    scoringKey = ScoringKey(form.questionnaire)
    signalRules = SignalRules(form.signalSource)
    pageRules = PageRules(form.questionnaire, signalsFrom: form.signalSource)
    earlier = RespondentState(history: SignalHistory(form.signalSource))
    parentForm = form.parentForm.map { ParentFormInput(shortForm: form, parentForm: $0) }
  }

  /// Order in which signals are listed, combinations last.
  var listedSignals: [Signal.Position] { signalRules.listed }

  /// - Parameter row: Gets skip logic applied.
  mutating func score(_ row: inout AnswerRow) throws(RecordProblem) {
    try follow(row)
    if skipLogic.apply(to: &row.input) {
      for item in row.wasAsked.indices where !row.input.isApplicable[item] {
        row.wasAsked[item] = false
      }
    }
    scoringKey.score(row.input, into: &scores)

    parentForm?.fill(from: row)
    if let parentForm {
      signalRules.baseLevels(parentForm.input, into: &levels)
      signalRules.asked(parentForm.wasAsked, into: &asked)
    } else {
      // Not by `??`, which would copy the answers of every row.
      signalRules.baseLevels(row.input, into: &levels)
      signalRules.asked(row.wasAsked, into: &asked)
    }
    signalRules.findLevels(
      week: row.week, levels: levels, history: earlier.history, into: &findings)
    if choosesCards {
      signalRules.chooseCards(&findings, week: row.week, history: earlier.history)
      if let parentForm {
        fillPage(row, parentForm.input)
      } else {
        fillPage(row, row.input)
      }
    }
    if !row.respondent.isEmpty {
      signalRules.record(
        findings, week: row.week, levels: levels, asked: asked, in: &earlier.history)
    }
  }

  private mutating func fillPage(_ row: AnswerRow, _ input: ScoringInput) {
    pageRules.fill(&page, findings, scores: scores, input: input, week: row.week)
  }

  /// Whether the row is of somebody with a name, and not of whom the row before was.
  func isArrival(_ row: AnswerRow) -> Bool {
    !row.respondent.isEmpty
      && (row.respondent != earlier.respondent
        || row.isRespondentNumber != earlier.isRespondentNumber)
  }

  /// Keeps the history when the row goes on with the same respondent.
  private mutating func follow(_ row: AnswerRow) throws(RecordProblem) {
    let isSame =
      !row.respondent.isEmpty && row.isRespondentNumber == earlier.isRespondentNumber
      && row.respondent == earlier.respondent
    if isSame {
      guard row.week >= earlier.week else { throw .notSorted(hasDate: row.date != nil) }
    } else {
      earlier.forget()
      earlier.respondent.append(contentsOf: row.respondent)
      earlier.isRespondentNumber = row.isRespondentNumber
    }
    earlier.week = row.week
  }
}
