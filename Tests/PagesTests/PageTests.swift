// SPDX-License-Identifier: GPL-3.0-or-later

import Formats
import Terminal
import TestSupport
import Testing
import Texts

@testable import Pages

struct `A page` {
  @Test func `has an empty line between its sections, and none for what shows nothing`() {
    let page = RenderedPage(
      Page(
        title: "Weekly balance", lead: [.hint("Source: none.")],
        [
          Page.Section([]), Page.Section([.paragraph("One."), .paragraph("Two.")]),
          Page.Section([.list(ItemList([]))]), Page.Section(heading: "Answers", [.hint("Three.")]),
        ]))
    #expect(
      page.alike() == """
        Weekly balance
        Source: none.

        One.
        Two.

        Answers
        Three.
        """)
    #expect(page.drawn(isBold: true).hasPrefix("\u{1B}[1mWeekly balance\u{1B}[22m\nSource"))
    #expect(page.drawn(isBold: true).contains("\n\u{1B}[1mAnswers\u{1B}[22m\n"))
  }

  @Test func `without anything is no line`() {
    #expect(RenderedPage(Page([])).alike() == "")
    #expect(RenderedPage(Page([])).plain() == "")
  }

  @Test func `uses at most 88 columns of a wide screen, and breaks a title that is too long`() {
    let words = Array(repeating: "word", count: 40).joined(separator: " ")
    let page = RenderedPage(Page(title: PageText(words), [Page.Section([.paragraph(words)])]))
    let widths = page.drawn(200).split(separator: "\n").map(\.displayWidth)
    #expect(widths.max() == 84)
    let narrow = page.drawn(20, isBold: true).split(separator: "\n")
    #expect(narrow.prefix(2) == ["\u{1B}[1mword word word word\u{1B}[22m", narrow[1]])
    #expect(narrow.allSatisfy { $0.displayWidth <= 20 })
  }

  /// Looks and control characters are made by a renderer, and by nothing else.
  @Test func `is built without anything that a terminal has`() throws {
    let builders = try SourceFiles.texts(in: "Sources/Pages", ending: "swift")
      .filter { !$0.path.hasPrefix("Rendering/") }
    #expect(builders.count > 10)
    for builder in builders {
      let name = Comment(rawValue: builder.path)
      let code = builder.content.split(separator: "\n").filter {
        !$0.drop { $0 == " " }.hasPrefix("//")
      }.joined(separator: "\n")
      #expect(!code.contains("import Terminal"), name)
      #expect(!code.contains("\\u{"), name)
      let unsafe = code.unicodeScalars.filter { $0 != "\n" && TerminalText.isUnsafe($0) }
      #expect(unsafe.isEmpty, name)
      #expect(!code.contains(/\b(Screen|Environment|Interruption|throws)\b|\bProblem\(/), name)
    }
  }
}
