// SPDX-License-Identifier: GPL-3.0-or-later

/// The sentences around a list of help, written for someone whose week was heavy.
public enum HelpSentences {
  /// The top of the page of `onland resources`, and nowhere else.
  public static let endingYourLife =
    "If you are thinking about ending your life, you deserve support right now."

  /// Before the pointers on a result.
  public static let calmBlock = """
    A week like this can happen to anyone, and it can be a lot to carry. Talking helps many people: \
    a friend, a doctor, or a free listening service. You do not need to be in crisis to call.
    """

  /// The last line of every result.
  public static let footer =
    "Need someone to talk to? `onland resources` works any time, offline."

  public static let notACrisisService = """
    onland is not a crisis service, and nobody reads your answers. The services listed are \
    independent of this project.
    """

  /// Under a list: that nobody has opened the pages or dialled the numbers yet.
  ///
  /// - Returns: `nil` when every entry was confirmed live. Emergency numbers do not count.
  public static func confirmation(for entries: [HelpResource]) -> String? {
    let lines = entries.filter { $0.kind != .emergency }
    let stored = lines.filter { !$0.isConfirmedLive }
    if stored.isEmpty { return nil }
    return stored.count == lines.count
      ? "These lines were reviewed from stored pages and are not yet confirmed live."
      : """
      Where it says "reviewed", not "checked", the entry was read from stored pages and is not \
      yet confirmed live.
      """
  }
}
