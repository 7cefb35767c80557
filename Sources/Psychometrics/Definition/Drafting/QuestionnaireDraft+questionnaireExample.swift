// SPDX-License-Identifier: GPL-3.0-or-later

/// Worked examples of a questionnaire, as a draft has them.
extension QuestionnaireDraft.Example {
  init(_ example: WorkedExample) {
    self.init(
      name: .plain(example.name), answers: example.outcomes.answers, targets: example.targets,
      earlier: example.earlier.map { week in
        EarlierWeek(weeksAgo: week.weeksAgo, answers: week.outcomes.answers)
      },
      scores: example.scores, withheld: example.withheld, signals: example.signals)
  }
}

extension [Item.ID: Outcome] {
  /// An item that was not reached is one that is not named.
  fileprivate var answers: [String: QuestionnaireDraft.Answer] {
    compactMapValues { outcome in
      switch outcome {
      case .answered(let response): QuestionnaireDraft.Answer(response)
      case .missing(.declined): .declined
      case .missing(.notReached), .missing(.notApplicable): nil
      }
    }
  }
}

extension QuestionnaireDraft.Answer {
  public init(_ response: Response) {
    switch response {
    case .code(let code): self = .written("\(code)")
    case .codes(let codes): self = .chosen(codes)
    case .minutes(let number), .integer(let number): self = .written("\(number)")
    case .decimal(let number): self = .written("\(number)")
    case .yesNo(let isYes): self = .written(isYes ? "yes" : "no")
    case .text(let text): self = .text(text)
    case .date(let date): self = .written("\(date)")
    }
  }
}
