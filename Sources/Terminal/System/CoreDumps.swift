// SPDX-License-Identifier: GPL-3.0-or-later

internal import CSystem

/// Dumps of the process's memory, which would hold what a person typed.
public enum CoreDumps {
  /// Turns them off for the rest of the process.
  ///
  /// - Returns: Whether the system agreed.
  /// Source: prctl(2) `PR_SET_DUMPABLE`, setrlimit(2) `RLIMIT_CORE`.
  @discardableResult
  public static func disable() -> Bool { cs_disable_core_dumps() == 0 }
}
