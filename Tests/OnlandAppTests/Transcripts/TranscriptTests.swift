// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import TestSupport
import Testing

struct Transcripts {
  @Test func `are found at all`() { #expect(Transcript.all.count >= 20) }

  /// With `ONLAND_RECORD_SCREENS=1` the files are written anew instead: read what changed in them.
  @Test(arguments: Transcript.all)
  func `replay as written`(transcript: Transcript) throws {
    let screen = try TranscriptRun.screen(of: transcript)

    if Recording.isOn {
      try screen.write(
        toFile: "\(Transcript.folder)/\(transcript.name)", atomically: true, encoding: .utf8)
      return
    }
    guard screen != transcript.text else { return }
    let lines = screen.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let first = zip(lines, transcript.lines).prefix { $0 == $1 }.count
    Issue.record(
      """
      \(transcript.name):\(first + 1) is written
      \(transcript.lines.dropFirst(first).prefix(3).joined(separator: "\n"))
      but the screen says
      \(lines.dropFirst(first).prefix(3).joined(separator: "\n"))
      """)
  }
}
