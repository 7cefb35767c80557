// SPDX-License-Identifier: GPL-3.0-or-later

import Testing

@testable import OnlandApp

/// What a command that cannot do what it was asked for tells the person.
///
/// - Returns: `nil`, after an issue was noted, when nothing was wrong.
@discardableResult
func expectProblem(
  sourceLocation: SourceLocation = #_sourceLocation, _ body: () throws -> some Any
) -> Problem? {
  do {
    _ = try body()
  } catch let interruption as Interruption {
    Issue.record("ended with \(interruption)", sourceLocation: sourceLocation)
    return nil
  } catch {
    return Problem(describing: error)
  }
  Issue.record("nothing was wrong", sourceLocation: sourceLocation)
  return nil
}

/// How a command ends that the person may stop.
///
/// - Throws: What went wrong.
func ending(_ command: () throws -> OnlandApp.ExitStatus) throws -> OnlandApp.ExitStatus {
  do {
    return try command()
  } catch let interruption as Interruption {
    return interruption.status
  }
}
