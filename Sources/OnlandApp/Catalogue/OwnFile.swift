// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Psychometrics

/// A file of the person's own folder that is called like a questionnaire.
struct OwnFile {
  /// Without its ending: the id that must be in it.
  var name: String
  var path: String

  /// - Returns: `nil` for hidden files, other endings, and what is no ordinary file: a pipe would be
  ///   waited for.
  init?(_ fileName: String, in folder: String) {
    guard !fileName.hasPrefix("."), let name = Self.name(of: fileName) else { return nil }
    let path = "\(folder)/\(fileName)"
    let target = URL(filePath: path).resolvingSymlinksInPath().path
    let attributes = try? FileManager.default.attributesOfItem(atPath: target)
    guard attributes?[.type] as? FileAttributeType == .typeRegular else { return nil }
    self.name = name
    self.path = path
  }

  /// The name without `.yaml` or `.json`; `nil` for another ending.
  static func name(of fileName: String) -> String? {
    for ending in [".yaml", ".json"] where fileName.hasSuffix(ending) {
      return String(fileName.dropLast(ending.count))
    }
    return nil
  }
}
