// SPDX-License-Identifier: GPL-3.0-or-later

public import Psychometrics

/// The working of a row: how its scores and its signals came about.
public struct RowReceipt {
  /// Gives a receipt as a JSON value on one line.
  public typealias Writer = @Sendable (RowReceipt) -> [UInt8]

  public let questionnaire: Questionnaire
  /// One per scale, in the questionnaire's order.
  public let scales: [ScaleReceipt]
  /// Whose signal rules read the answers.
  public let signalSource: Questionnaire
  /// One per signal, in the order of `signalSource`.
  public let signals: [SignalReceipt]
}

/// Works out the receipts of rows.
struct RowReceipts {
  private let key: CompiledQuestionnaire
  private let settings: BulkSettings

  init(_ form: ScoredForm) {
    key = CompiledQuestionnaire(
      form.questionnaire, signalsFrom: form.parentForm.map { CompiledQuestionnaire($0) })
    settings = BulkSettings(form)
  }

  /// - Parameter scorer: Holds the results of `row`, which it scored last.
  func receipt(of row: AnswerRow, _ scorer: RowScorer) -> RowReceipt {
    let (questionnaire, source) = (key.questionnaire, key.source.questionnaire)
    let outcomes = row.outcomes(of: questionnaire)
    let targets = settings.values(row.input.targets)
    let earlier = scorer.history.diary(of: source, before: row.week)
    let assessment = key.assess(
      outcomes: outcomes, targets: targets, week: row.week, earlier: earlier)
    return RowReceipt(
      questionnaire: questionnaire,
      scales: questionnaire.scaleReceipts(
        questionnaire.scoringInput(outcomes: outcomes, targets: targets)),
      signalSource: source,
      signals: source.signalReceipts(
        source.scoringInput(outcomes: outcomes, targets: targets), assessment: assessment,
        earlier: earlier))
  }
}
