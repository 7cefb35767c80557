// SPDX-License-Identifier: GPL-3.0-or-later

/// The right to answer one questionnaire, held by at most one living process.
///
/// It ends when this value is gone or its process has ended, however it ended.
public final class DraftClaim: Sendable {
  public let questionnaire: String
  private let lock: FileLock

  init(questionnaire: String, lock: FileLock) {
    self.questionnaire = questionnaire
    self.lock = lock
  }
}
