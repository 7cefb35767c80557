// SPDX-License-Identifier: GPL-3.0-or-later

import History

extension ExitStatus {
  /// How a command ends: the one place where what it threw becomes words and a status.
  ///
  /// Whatever is called by a command throws the error of the layer that found it, and lets every other
  /// pass.
  ///
  /// - Parameter tell: Called once with what went wrong, if anything did.
  public static func ending(
    _ command: () throws -> ExitStatus, telling tell: (Problem) -> Void
  ) -> ExitStatus {
    do {
      return try command()
    } catch let interruption as Interruption {
      return interruption.status
    } catch HistoryError.noPassphrase(.interrupted) {
      return Interruption.cutOff.status
    } catch {
      let problem = Problem(describing: error)
      tell(problem)
      return problem.status
    }
  }
}
