// SPDX-License-Identifier: GPL-3.0-or-later

package import Psychometrics

/// The settings a record may carry: the targets of the questionnaire and of the one it is part of.
package struct BulkSettings {
  /// Those of the questionnaire come first, in its order.
  package let targets: [Target]
  /// Of each target, by itself: copying a whole target takes longer.
  private let ranges: [ClosedRange<Int>]

  package init(_ form: ScoredForm) {
    let own = form.questionnaire.targets
    let further = form.signalSource.targets.filter { target in
      !own.contains { $0.settingKey == target.settingKey }
    }
    targets = own + further
    ranges = targets.map(\.range)
  }

  /// The keys with what each can be.
  package var all: [(key: String, range: ClosedRange<Int>)] {
    targets.map { ($0.settingKey, $0.range) }
  }

  package var keys: [String] { targets.map(\.settingKey) }

  /// - Returns: `nil` for a number outside the target's range.
  func value(_ number: Double, of setting: Int) -> Double? {
    Int(exactly: number).flatMap { value(whole: $0, of: setting) }
  }

  func value(whole number: Int, of setting: Int) -> Double? {
    ranges[setting].contains(number) ? Double(number) : nil
  }

  /// Targets by setting key, as `Questionnaire.assess` takes them.
  func values(_ row: [Double?]) -> [String: Double] {
    var values: [String: Double] = [:]
    for (target, value) in zip(targets, row) { values[target.settingKey] = value }
    return values
  }

  func problem(with setting: Int) -> RecordProblem {
    let target = targets[setting]
    return .outsideRange(target.settingKey, target.range)
  }
}
