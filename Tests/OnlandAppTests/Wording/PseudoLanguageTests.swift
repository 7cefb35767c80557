// SPDX-License-Identifier: GPL-3.0-or-later

import Terminal
import Testing
import Texts

/// Every transcript once more, in English that is long and accented.
struct `The pseudo-language` {
  /// Beginnings of lines that the transcript makes, and of what goes to a file.
  private static let others = ["$ ", "# ", "% ", "check-in of ", "draft of ", "standard output: "]

  @Test(arguments: Transcript.all, [40, 80])
  func `fills every slot and fits every line`(transcript: Transcript, width: Int) throws {
    let screen = try TranscriptRun.screen(of: transcript, in: .pseudo, width: width)
    let lines = screen.split(separator: "\n").map(String.init)

    let open = try Regex(#"\{[a-z][A-Za-z0-9]*\}"#)
    #expect(lines.filter { $0.contains(open) } == [])
    // What is typed stands behind its prompt, and a word that has no room is not broken.
    let long = lines.filter { line in
      let isNotOurs = Self.others.contains { line.hasPrefix($0) } || line.contains("«")
      let longest = line.split(separator: " ").map { String($0).displayWidth }.max() ?? 0
      return !isNotOurs && line.displayWidth > width && longest < width / 2
    }
    #expect(long == [])
  }

  @Test func `is seen in the pages of a week`() throws {
    let screens = try Transcript.all.map { transcript in
      try TranscriptRun.screen(of: transcript, in: .pseudo, width: 80)
    }
    #expect(screens.contains { $0.contains("Ŵéééķ") || $0.contains("ñéxţ") || $0.contains("Ñéxţ") })
  }

  /// All that stands before what is typed, but for the bare mark.
  @Test func `is seen in every prompt`() throws {
    let prompts = try Transcript.all.flatMap { transcript in
      try TranscriptRun.screen(of: transcript, in: .pseudo, width: 80).split(separator: "\n")
        .filter { $0.contains("«") }.map { String($0.prefix { $0 != "«" }) }
    }
    let worded = Set(prompts.filter { $0.contains(where: \.isLetter) })
    #expect(worded.count >= 10)
    #expect(worded.filter { $0.allSatisfy(\.isASCII) } == [])
  }
}
