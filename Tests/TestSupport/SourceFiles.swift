// SPDX-License-Identifier: GPL-3.0-or-later

public import Foundation

/// The files of this repository.
public enum SourceFiles {
  public static let root = URL(filePath: #filePath).appending(path: "../../..").standardized

  /// The text files of a folder, with the path from there, in ascending order.
  public static func texts(
    in folder: String, ending: String
  ) throws -> [(path: String, content: String)] {
    let top = root.appending(path: folder)
    let paths = FileManager.default.enumerator(atPath: top.path)?.allObjects as? [String] ?? []
    return try paths.filter { $0.hasSuffix(".\(ending)") }.sorted().map {
      ($0, try String(contentsOf: top.appending(path: $0), encoding: .utf8))
    }
  }
}
