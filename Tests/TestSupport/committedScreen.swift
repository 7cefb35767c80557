// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation

/// A screen that is committed beside the test that compares with it.
///
/// - Parameters:
///   - name: The file's, without its ending.
///   - actual: What is written there instead while screens are recorded.
///   - folder: Beside the test's own file.
public func committedScreen(
  _ name: String, recording actual: String, in folder: String = "Screens",
  beside test: String = #filePath
) throws -> String {
  let file = URL(filePath: test).deletingLastPathComponent()
    .appending(path: "\(folder)/\(name).txt")
  if Recording.isOn {
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(actual.utf8).write(to: file)
  }
  return String(decoding: try Data(contentsOf: file), as: UTF8.self)
}
