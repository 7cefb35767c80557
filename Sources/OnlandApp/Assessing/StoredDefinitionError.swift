// SPDX-License-Identifier: GPL-3.0-or-later

import Psychometrics

/// Why what was answered cannot be read with the questionnaire it was answered with.
enum StoredDefinitionError: Error, Equatable {
  /// - Parameters:
  ///   - id: Of the questionnaire as it was answered.
  ///   - version: The same.
  case unusable(_ id: Questionnaire.ID, version: String, [DefinitionProblem])
  /// There is neither a history that has it, nor does the program.
  case missing
}
