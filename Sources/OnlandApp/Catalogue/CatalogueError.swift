// SPDX-License-Identifier: GPL-3.0-or-later

import Psychometrics

/// Why a questionnaire cannot be had.
enum CatalogueError: Error, Equatable {
  /// - Parameter known: The ids there are.
  case unknown(Questionnaire.ID, known: [Questionnaire.ID])
  /// - Parameter file: The path, or the name of a file inside the program.
  case unusable(file: String, [DefinitionProblem])
  /// The folder of the person's own questionnaires cannot be listed.
  ///
  /// - Parameter number: The system's reason, an `errno`.
  case folderUnreadable(String, number: CInt)
}
