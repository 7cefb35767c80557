// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Psychometrics

/// A file of the person's own folder that is called like a questionnaire.
package struct OwnFile {
  /// Without its ending: the id that must be in it.
  package var name: String
  package var path: String

  /// - Returns: `nil` for hidden files, other endings, and what is no ordinary file: a pipe would be
  ///   waited for.
  package init?(_ fileName: String, in folder: String) {
    guard !fileName.hasPrefix("."), let name = Self.name(of: fileName) else { return nil }
    let path = "\(folder)/\(fileName)"
    var status = stat()
    // Not by `FileManager`: it asks a name service, over a socket, whom the file belongs to.
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    self.name = name
    self.path = path
  }

  /// The name without `.yaml` or `.json`; `nil` for another ending.
  package static func name(of fileName: String) -> String? {
    for ending in [".yaml", ".json"] where fileName.hasSuffix(ending) {
      return String(fileName.dropLast(ending.count))
    }
    return nil
  }
}
