// SPDX-License-Identifier: GPL-3.0-or-later

import History

/// Why a command ended before it was done.
enum Stopped: Error {
  /// The person, or the input, ended it; nothing went wrong.
  case ended(ExitStatus)
  case failed(Problem)
}

/// Runs `body`, and ends the command with its problem when it has one.
func orFail<Value>(_ body: () throws(Problem) -> Value) throws(Stopped) -> Value {
  do throws(Problem) {
    return try body()
  } catch {
    throw .failed(error)
  }
}

/// Runs `body` on the history, and ends the command with what the history refuses, in words.
func withHistoryOrFail<Value>(
  _ body: () throws(HistoryError) -> Value
) throws(Stopped) -> Value {
  try orFail { () throws(Problem) in try withHistory(body) }
}

/// - Returns: How a command ended; `done` also when the person stopped.
func status(_ body: () throws(Stopped) -> Void) throws(Problem) -> ExitStatus {
  do throws(Stopped) {
    try body()
    return .done
  } catch {
    switch error {
    case .ended(let status): return status
    case .failed(let problem): throw problem
    }
  }
}
