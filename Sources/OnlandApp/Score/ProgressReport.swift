// SPDX-License-Identifier: GPL-3.0-or-later

import BulkScoring
import Foundation
import Pages
import Terminal
import Texts

/// What is said while many rows are scored: one line that is written over, and one at the end.
///
/// What makes it safe to share: everything it holds is changed under `lock`.
final class ProgressReport: @unchecked Sendable {
  static var none: ProgressReport {
    ProgressReport(show: nil, say: nil, in: .english, seconds: { 0 })
  }

  /// Shows a line in the place of the one before; an empty one takes it away. Absent: nothing is shown.
  private let show: ((String) -> Void)?
  /// Says a line that stays; absent: nothing is said.
  private let say: ((String) -> Void)?
  private let seconds: () -> Double
  private let language: Language
  private let lock = NSLock()
  private let start: Double
  private var last: Double
  private var bytes = 0
  /// Of the input; absent where nobody knows.
  var size: Int?

  /// Seconds between two lines at least.
  private static let pause = 0.1

  convenience init(_ environment: Environment, isQuiet: Bool) {
    self.init(
      show: isQuiet ? nil : environment.showProgress,
      say: isQuiet || environment.showProgress == nil ? nil : environment.complain,
      in: environment.language,
      seconds: environment.stopwatch.seconds)
  }

  init(
    show: ((String) -> Void)?, say: ((String) -> Void)?, in language: Language,
    seconds: @escaping () -> Double
  ) {
    self.language = language
    self.show = show
    self.say = say
    self.seconds = seconds
    start = seconds()
    last = start
  }

  func read(_ count: Int) { lock.withLock { bytes += count } }

  func note(_ progress: BulkProgress) {
    guard let show else { return }
    lock.withLock {
      let now = seconds()
      guard now - last >= Self.pause else { return }
      last = now
      let rows = rows(progress.rows)
      let speed = Int(Double(progress.rows) / (now - start))
      let words: Message =
        if let size, size > 0 {
          .scoreProgressOf(rows: rows, speed: speed, percent: min(99, bytes * 100 / size))
        } else {
          .scoreProgress(rows: rows, speed: speed)
        }
      show(language.words(of: words))
    }
  }

  func clear() { show?("") }

  func finish(_ progress: BulkProgress, countsPeople: Bool) {
    clear()
    guard let say else { return }
    let rows = rows(progress.rows)
    let people: Message? =
      countsPeople && progress.people > 0
      ? .scorePeople(number: progress.people) : nil
    let aside = progress.setAside
    let words: Message =
      switch (people, aside > 0) {
      case (nil, false): .scoreScored(rows: rows)
      case (nil, true): .scoreScoredAndAside(rows: rows, aside: aside)
      case (let people?, false): .scoreScoredOf(rows: rows, people: people)
      case (let people?, true): .scoreScoredOfAndAside(rows: rows, people: people, aside: aside)
      }
    say(language.words(of: words))
  }

  private func rows(_ number: Int) -> Message { .scoreRows(number: number) }
}
