// SPDX-License-Identifier: GPL-3.0-or-later

import History
import Interchange
import Journal
import Texts

extension Problem {
  /// The words for any error that a command throws.
  public init(describing error: any Error) {
    switch error {
    case let problem as Problem: self = problem
    case let error as HistoryError: self.init(error)
    case let error as LostHistory: self.init(error)
    case let error as CatalogueError: self.init(error)
    case let error as StoredDefinitionError: self.init(error)
    case let error as InputFileError: self.init(error)
    case let error as PrivateFileError: self.init(error)
    case let error as AnswersFileError: self.init(error.problems, file: error.path)
    case let error as ReferenceError: self.init(error)
    case let error as SeriesFileError: self.init(error)
    case let error as ImportRefusal: self.init(error)
    case let error as RestorationError: self.init(error)
    default: preconditionFailure(String(describing: type(of: error)))
    }
  }
}
