// SPDX-License-Identifier: GPL-3.0-or-later

/// What a self-check must not say. Each entry is the beginning of a word, in lower case.
public enum NeverSaid {
  /// Anywhere in the program: diagnoses, verdicts, promises, ranking, fear, and advice that is a
  /// professional's.
  public static let anywhere = [
    "addict", "disorder", "depress", "anxiety", "burnout", "burned out", "risk score",
    "screen positive", "abnormal", "normal range", "patholog", "symptom", "diagnos", "compuls",
    "you should", "too much", "healthy", "unhealthy", "don't worry", "do not worry", "cure",
    "guarantee", "will help", "it worked", "detox", "epidemic", "committed suicide", "alarm",
    "streak", "badge", "leaderboard", "high score", "congratulations", "well done", "keep it up",
    "medication", "medicine", "therapy", "therapist", "average user", "other people's scores",
    "share this", "tweet",
  ]

  /// In what a questionnaire says of a person's week: no verdict, no comparison with others, no cause.
  public static let aboutAWeek =
    anywhere + [
      "anxi", "should", "bad", "fail", "other people", "others do", "average", "caused",
      "because of social media", "child", "kids",
    ]

  /// Other names of what the program calls a check-in, a question, an answer, an area or the person.
  public static let otherNames = ["survey", "quiz", "assessment", "test taker", "the user"]

  /// Those of `words` that begin a word of `text`.
  public static func found(in text: String, of words: [String]) -> [String] {
    // A space before, so that only beginnings of words count.
    let said = " " + text.lowercased()
    return words.filter { said.contains(" " + $0) }
  }
}
