// SPDX-License-Identifier: GPL-3.0-or-later

/// Why a file is not imported. Nothing was changed then.
enum ImportRefusal: Error, Equatable {
  /// Larger than `ImportFile.maximumSize`.
  ///
  /// - Parameter path: `-` is standard input.
  case tooLarge(path: String)
  /// - Parameters:
  ///   - path: `-` is standard input.
  ///   - problems: The first ones, `ImportFile.maximumShownProblems` at most.
  ///   - more: How many there are besides.
  case unusable(path: String, problems: [PlacedProblem], more: Int)
  /// What was about to be exported could not be imported again.
  case ownExport(ImportProblem.Reason)

  struct PlacedProblem: Equatable {
    /// From 1.
    var line: Int
    /// From 1; a column is a character of Unicode.
    var column: Int
    /// As in `ImportProblem`.
    var path: String
    var reason: ImportProblem.Reason
  }
}
