// SPDX-License-Identifier: GPL-3.0-or-later

import Pages
import Terminal
package import Texts

/// A failure as the person reads it: what happened, what was left untouched, what to do next.
///
/// Never contains an answer.
public struct Problem: Error, Equatable, Sendable {
  /// What happened, without a full stop.
  package var message: Message
  /// What was left untouched and what to do next; `nil` when there is no more to say.
  package var advice: Message?
  public var status: ExitStatus

  package init(_ message: Message, hint advice: Message? = nil, status: ExitStatus) {
    self.message = message
    self.advice = advice
    self.status = status
  }

  /// For standard error, no line broken.
  public var lines: [String] { lines(width: nil, in: .english) }

  /// The same in one sentence or two, where a page follows.
  var inOneLine: Message {
    .sentences(.problemBy(problem: .languageSentence(words: message)), advice)
  }

  /// For standard error.
  ///
  /// - Parameter width: Columns of a line; `nil`: no line is broken.
  package func lines(width: Int?, in language: Language) -> [String] {
    let page = FailurePage(
      summary: language.words(of: message), hint: advice.map(language.words))
    return PlainRenderer(width: width, styling: Styling(isOn: false), language: language)
      .lines(page.page)
  }

  /// Two that read the same are the same.
  public static func == (one: Problem, other: Problem) -> Bool {
    one.status == other.status && one.lines == other.lines
  }
}

extension Message {
  /// Problems, a line each.
  ///
  /// - Parameter more: How many are not listed.
  static func lines(_ problems: [Message], more: Int = 0, end: Message? = nil) -> Message {
    let more: [Message] = more > 0 ? [.problemMore(number: more)] : []
    return .list(problems + more + (end.map { [$0] } ?? []), .line)
  }

  /// One of several, below a line that names them.
  static func indented(_ message: Message) -> Message {
    .filled("  {line}", ["line": message])
  }
}
