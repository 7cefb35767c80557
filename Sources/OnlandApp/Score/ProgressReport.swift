// SPDX-License-Identifier: GPL-3.0-or-later

import BulkScoring
import Foundation
import Pages
import Terminal

/// What is said while many rows are scored: one line that is written over, and one at the end.
///
/// What makes it safe to share: everything it holds is changed under `lock`.
final class ProgressReport: @unchecked Sendable {
  static var none: ProgressReport { ProgressReport(show: nil, say: nil, seconds: { 0 }) }

  /// Shows a line in the place of the one before; an empty one takes it away. Absent: nothing is shown.
  private let show: ((String) -> Void)?
  /// Says a line that stays; absent: nothing is said.
  private let say: ((String) -> Void)?
  private let seconds: () -> Double
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
      seconds: environment.stopwatch.seconds)
  }

  init(show: ((String) -> Void)?, say: ((String) -> Void)?, seconds: @escaping () -> Double) {
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
      var parts = [Words.count(grouped: progress.rows, "row")]
      parts.append("\(Words.grouped(Int(Double(progress.rows) / (now - start)))) a second")
      if let size, size > 0 { parts.append("\(min(99, bytes * 100 / size)) %") }
      show(parts.joined(separator: ", "))
    }
  }

  func clear() { show?("") }

  func finish(_ progress: BulkProgress, countsPeople: Bool) {
    clear()
    let rows = Words.count(grouped: progress.rows, "row")
    let people =
      countsPeople && progress.people > 0
      ? " of \(Words.count(grouped: progress.people, "person", "people"))" : ""
    let aside =
      progress.setAside > 0 ? ", \(Words.grouped(progress.setAside)) set aside" : ""
    say?("\(rows)\(people) scored\(aside)")
  }
}
