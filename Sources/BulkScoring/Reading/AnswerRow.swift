// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import Psychometrics

/// What one record says, before skip logic. Reused from record to record.
///
/// A reader calls `clear()` before it fills a record in; nobody clears afterwards. A record that is refused
/// half-way leaves what it has filled in, which the next `clear()` takes out. The arrays of
/// answers keep their lengths: one place for each item, or for each setting.
struct AnswerRow {
  /// UTF-8; empty when the record names nobody.
  var respondent: [UInt8] = []
  /// Whether a JSON record has a number for a respondent; it is given back as one.
  var isRespondentNumber = false
  /// Weeks since Monday 1970-01-05.
  var week = 0
  /// As given in place of the week, or beside it.
  var date: LocalDate?
  /// Answers by item, and targets by `BulkSettings`.
  var input: ScoringInput
  /// Answered or declined, one place an item.
  var wasAsked: [Bool]
  /// One field for each column that is kept; empty where none is.
  var kept: [String] = []

  init(_ questionnaire: Questionnaire, settings: Int) {
    let items = questionnaire.items.count
    input = ScoringInput(
      numbers: Array(repeating: nil, count: items),
      isApplicable: Array(repeating: true, count: items),
      targets: Array(repeating: nil, count: settings),
      chosen: questionnaire.hasSeveralChoices
        ? Array(repeating: ChosenOptions(), count: items) : [])
    wasAsked = Array(repeating: false, count: items)
  }

  mutating func clear() {
    respondent.removeAll(keepingCapacity: true)
    isRespondentNumber = false
    date = nil
    input.numbers.fill(with: nil)
    input.isApplicable.fill(with: true)
    if !input.chosen.isEmpty { input.chosen.fill(with: ChosenOptions()) }
    input.targets.fill(with: nil)
    wasAsked.fill(with: false)
    if !kept.isEmpty { kept.removeAll(keepingCapacity: true) }
  }

  mutating func record(_ answer: Answer, of item: Item.Position) {
    recording { $0.record(answer, of: item) }
  }

  /// Where answers go, as memory: an array looks at each change whether anybody else holds it, which
  /// takes longer than the change.
  struct Places {
    fileprivate let numbers: UnsafeMutableBufferPointer<Double?>
    /// Empty where no item takes several choices.
    fileprivate let chosen: UnsafeMutableBufferPointer<ChosenOptions>
    fileprivate let isApplicable: UnsafeMutableBufferPointer<Bool>
    fileprivate let wasAsked: UnsafeMutableBufferPointer<Bool>
    let targets: UnsafeMutableBufferPointer<Double?>

    @inline(__always)
    func record(_ answer: Answer, of item: Item.Position) {
      switch answer {
      case .number(let number):
        numbers[item] = number
        wasAsked[item] = true
      case .chosen(let options, let number):
        numbers[item] = number
        chosen[item] = options
        wasAsked[item] = true
      case .unscored, .declined: wasAsked[item] = true
      case .notReached: break
      case .notApplicable: isApplicable[item] = false
      }
    }
  }

  /// Gives `body` the places of all answers; they are valid until it returns.
  @inline(__always)
  mutating func recording<Failure>(
    _ body: (Places) throws(Failure) -> Void
  ) throws(Failure) {
    try input.numbers.withUnsafeMutableBufferPointer { numbers throws(Failure) in
      try input.chosen.withUnsafeMutableBufferPointer { chosen throws(Failure) in
        try input.isApplicable.withUnsafeMutableBufferPointer { isApplicable throws(Failure) in
          try input.targets.withUnsafeMutableBufferPointer { targets throws(Failure) in
            try wasAsked.withUnsafeMutableBufferPointer { wasAsked throws(Failure) in
              try body(
                Places(
                  numbers: numbers, chosen: chosen, isApplicable: isApplicable,
                  wasAsked: wasAsked, targets: targets))
            }
          }
        }
      }
    }
  }

  /// The outcomes of the items that can be scored, with skip logic applied.
  func outcomes(of questionnaire: Questionnaire) -> [Item.ID: Outcome] {
    var outcomes: [Item.ID: Outcome] = [:]
    for (position, item) in questionnaire.items.enumerated()
    where item.format.possibleNumbers != nil {
      if !input.isApplicable[position] {
        outcomes[item.id] = .missing(.notApplicable)
      } else if let number = input.numbers[position] {
        outcomes[item.id] = .answered(
          item.format.response(number, input.chosen.isEmpty ? nil : input.chosen[position]))
      } else {
        outcomes[item.id] = .missing(wasAsked[position] ? .declined : .notReached)
      }
    }
    return outcomes
  }
}

extension Array {
  mutating func fill(with element: Element) {
    withUnsafeMutableBufferPointer { $0.update(repeating: element) }
  }
}

extension ResponseFormat {
  /// - Parameters:
  ///   - number: One that the format offers.
  ///   - chosen: Of a several-choice item.
  fileprivate func response(_ number: Double, _ chosen: ChosenOptions?) -> Response {
    switch self {
    case .choice: .code(OptionCode(number) ?? 0)
    case .choices(let options): .codes(options.codes(of: chosen ?? ChosenOptions()))
    case .duration: .minutes(Int(number))
    case .count, .integer: .integer(Int(number))
    case .yesNo: .yesNo(number == 1)
    case .decimal, .text, .date: .decimal(number)
    }
  }
}
