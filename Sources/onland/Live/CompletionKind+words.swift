// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Foundation
import Journal
import OnlandApp

/// What a shell offers for an argument, from the person's own data as they are now.
extension CompletionKind {
  static var questionnaires: Self { words { words, _ in words.questionnaires } }
  static var checkIns: Self { words { words, _ in words.checkIns } }
  static var weeks: Self { words { words, _ in words.weeks } }
  static var signals: Self { words { words, _ in words.signals } }
  static var hiddenSignals: Self { words { words, _ in words.hiddenSignals } }
  static var settingKeys: Self { words { words, _ in words.settingKeys } }

  /// Of the questionnaire that the same line names, if it does.
  static var areas: Self {
    words { words, before in words.areas(of: value(of: "--questionnaire", in: before)) }
  }

  /// Of the setting that stands before it.
  static var settingValues: Self {
    words { words, before in words.values(ofSetting: before.last ?? "") }
  }

  /// Custom ones, because a list would stand in the script, and there are many.
  static var countries: Self { .custom { _, _, _ in CompletionWords.countries } }

  /// Of the country that the same line names, if it does.
  static var regions: Self {
    .custom { arguments, _, _ in
      CompletionWords.regions(of: value(of: "--country", in: arguments[...]))
    }
  }

  /// - Parameter choose: Given the words of the line before the one that is completed.
  private static func words(
    _ choose: @escaping @Sendable (CompletionWords, ArraySlice<String>) -> [String]
  ) -> Self {
    .custom { arguments, index, _ in
      let variables = ProcessInfo.processInfo.environment
      let words = CompletionWords(
        folder: HomeFolder.pathOrNowhere(), person: Person(variables))
      return choose(words, arguments.prefix(max(0, index)))
    }
  }

  private static func value(of option: String, in arguments: ArraySlice<String>) -> String? {
    guard let position = arguments.firstIndex(of: option) else { return nil }
    return arguments[position...].dropFirst().first
  }
}
