// SPDX-License-Identifier: GPL-3.0-or-later

/// What a person can type that asks nothing, or ends at its first question when nobody answers.
enum EveryCommand {
  /// Results in sentences or tables for a person.
  static let readable = [
    ["history"], ["show"], ["show", "--why"], ["trend"], ["trend", "--all"], ["signals"], ["plan"],
    ["plan", "mark"], ["resources"], ["resources", "--all"], ["resources", "--sources"],
    ["resources", "remove"], ["questionnaires"], ["questionnaires", "show", "balance"],
    ["questionnaires", "show", "pulse"], ["questionnaires", "show", "window"], ["settings"],
    ["settings", "country"], ["settings", "day_start"], ["doctor"], ["focus", "--summary"],
    ["remind"], ["remind", "off", "--dry-run"], ["undo"], ["due"], ["export", "--output", "/"],
  ]

  /// Results for other programs.
  static let formal = [
    ["history", "--json"], ["show", "--json"], ["show", "--json", "--why"], ["trend", "--json"],
    ["plan", "--json"], ["signals", "--json"], ["resources", "--json"], ["doctor", "--json"],
    ["focus", "--summary", "--json"], ["export"], ["export", "--csv"], ["export", "--share"],
    ["remind", "on", "--dry-run"],
  ]

  /// Slips, each with a word that nothing knows.
  static func refused(_ word: String) -> [[String]] {
    [
      [word], ["history", "--\(word)"], ["history", "--limit", word], ["history", "--since", word],
      ["history", "--questionnaire", word], ["show", word], ["delete", word], ["edit", word],
      ["trend", word], ["trend", "--since", word], ["trend", "--series", word],
      ["trend", "--questionnaire", word], ["signals", "hide", word], ["plan", word],
      ["check", word], ["check", "--date", word], ["check", "--answers", word],
      ["resources", "--country", word], ["resources", "--region", word],
      ["resources", "--topic", word], ["resources", "--for", word],
      ["resources", "--language", word], ["questionnaires", "show", word],
      ["questionnaires", "check", word], ["questionnaires", "new", word], ["settings", word],
      ["settings", "country", word], ["settings", "day_start", word], ["import", word],
      ["export", "--output", "/nowhere/\(word)"], ["score", word], ["score", "pulse", word],
      ["score", "pulse", "\(word).csv"], ["score", "pulse", "--format", word], ["focus", word],
      ["remind", "on", "--weekday", word], ["remind", "on", "--at", word],
    ]
  }
}
