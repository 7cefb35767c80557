// SPDX-License-Identifier: GPL-3.0-or-later

public import Dates
import Psychometrics

/// What is needed to know whether a check-in is due, and to name where to turn.
public struct LastCheckIns: Equatable, Sendable {
  /// The settings that decide with it, and those that an encrypted history would keep from who looks for
  /// help.
  public enum SettingKey: String, CaseIterable, Sendable {
    case questionnaire
    case dayStart = "day_start"
    case weekStarts = "week_starts"
    case overview
    case country
    case region
    case language

    /// Those that are asked for at every shell prompt; the others can be read where a history is plain.
    static let always: [SettingKey] = [
      .questionnaire, .dayStart, .weekStarts, .overview,
    ]
  }

  /// The latest local date by questionnaire; a part that was answered counts for its whole too.
  public var dates: [String: LocalDate]
  /// Those that are set.
  public var settings: [SettingKey: String]

  public init(dates: [String: LocalDate] = [:], settings: [SettingKey: String] = [:]) {
    self.dates = dates
    self.settings = settings
  }
}
