// SPDX-License-Identifier: GPL-3.0-or-later

import Formats
import Journal
import Psychometrics
import Texts

/// A focused window online: a quiet countdown, then a short look back at it.
public struct FocusCommand {
  private let environment: Environment

  public init(environment: Environment) { self.environment = environment }

  /// Minutes of a window unless said otherwise.
  public static let usualMinutes = 15
  /// Beyond three hours it is a day online, not a window in it.
  static let accepted = 1...180

  /// - Parameter typed: How long, such as `20` or `1h30`; a bare number is minutes. Absent: 15
  ///   minutes.
  /// - Returns: As `check` does.
  public func run(_ typed: String?, isJSON: Bool) throws -> ExitStatus {
    let minutes = try typed.map { try Self.minutes($0, environment.language) }
    let run = WindowRun(environment: environment, minutes: minutes ?? Self.usualMinutes)
    let options = CheckOptions(questionnaire: WindowItem.questionnaire, isJSON: isJSON)
    return try CheckCommand(
      environment: environment, options: options, command: "onland focus", before: run.outcomes
    ).run()
  }

  private static func minutes(_ typed: String, _ language: Language) throws -> Int {
    let minutes: Int? =
      switch DurationText(typed.halfWidth, in: language) {
      case .minutes(let number), .hoursOrMinutes(let number): number
      case nil: nil
      }
    if let minutes, accepted.contains(minutes) { return minutes }
    throw Problem(
      .focusNotLong(typed: .given(typed.shortenedForDisplay)),
      hint: .focusHowLong(least: accepted.lowerBound, most: accepted.upperBound),
      status: .usage)
  }
}
