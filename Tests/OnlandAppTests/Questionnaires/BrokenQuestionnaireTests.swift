// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Testing

@testable import OnlandApp

/// Every file in `Broken/`, with exactly what the check says about it beside it.
private let brokenFiles: [URL] = {
  let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Broken")
  let files = try? FileManager.default.contentsOfDirectory(
    at: folder, includingPropertiesForKeys: nil)
  return (files ?? []).filter { $0.pathExtension == "yaml" }
    .sorted { $0.lastPathComponent < $1.lastPathComponent }
}()

struct `Every broken questionnaire` {
  @Test func `is found at all`() {
    #expect(brokenFiles.count >= 25)
  }

  @Test(arguments: brokenFiles)
  func `is refused in exactly these words`(file: URL) throws {
    let test = try TestHome(isMade: false)
    let expected = try String(
      contentsOf: file.deletingPathExtension().appendingPathExtension("txt"), encoding: .utf8)

    let problem = expectProblem { try test.questionnaires().check([file.path]) }

    #expect(problem?.status == .data)
    #expect(test.written.isEmpty)
    let said = (test.complained + (problem?.lines ?? [])).map {
      $0.replacing(file.path, with: file.lastPathComponent)
    }
    #expect(said.joined(separator: "\n") + "\n" == expected)
  }
}
