// SPDX-License-Identifier: GPL-3.0-or-later

/// The sentences around a list of help, written for someone whose week was heavy.
public enum HelpSentences {
  /// Under the first number of `onland resources`, and nowhere else.
  public static let endingYourLife =
    "If you are thinking about ending your life, you deserve support right now."

  public static let noCrisisNeeded = "You do not need to be in crisis to call."

  /// Under the one line of a page that had the pointers in the weeks before.
  public static let happensToAnyone =
    "A week like this can happen to anyone, and it can be a lot to carry."

  /// Under the pointers on a result.
  public static let calmBlock = """
    \(happensToAnyone) Many people have got through weeks like this, often by talking to someone: a \
    friend, a doctor, or a free listening line. You can call just to talk. \(noCrisisNeeded)
    """

  /// The last line of every result.
  public static let footer =
    "Need someone to talk to? `onland resources` works any time, offline."

  public static let notACrisisService = """
    onland is not a crisis service, and nobody reads your answers. The services listed are \
    independent of this project.
    """
}
