// SPDX-License-Identifier: GPL-3.0-or-later

/// Every command there is, in every way that differs: what is not in this list is not tried at a narrow
/// terminal, with a text that would steer it, on a full disk or under strace.
enum EveryCommand {
  static let calls: [CommandCall] = [
    .init(result: .dialogue, changes: true),
    .init("--version"), .init("--help"),
    .init("--generate-completion-script", "bash", result: .formal),
    .init("check", "pulse", result: .dialogue, changes: true),
    .init("check", "me.sleep", result: .dialogue, changes: true),
    .init("check", "--answers", "~/week.yaml", "--keep-both", changes: true),
    .init("check", "--answers", "~/week.yaml", "--dry-run", "--json", result: .formal),
    .init("edit", "last", result: .dialogue, changes: true),
    .init("delete", "last", result: .dialogue, changes: true),
    .init("delete", "last", "--yes", result: .dialogue, changes: true),
    .init("undo"), .init("undo", "--yes", changes: true),
    .init("due"),
    .init("plan"), .init("plan", "show"), .init("plan", "--json", result: .formal),
    .init("plan", "set", result: .dialogue, changes: true), .init("plan", "mark"),
    .init("history"), .init("history", "--json", result: .formal),
    .init("show"), .init("show", "--why"), .init("show", "--json", result: .formal),
    .init("show", "--json", "--why", result: .formal),
    .init("trend"), .init("trend", "--all"), .init("trend", "--json", result: .formal),
    .init("trend", "--series", "~/series.csv", result: .dialogue),
    .init("signals"), .init("signals", "list"), .init("signals", "--json", result: .formal),
    .init("signals", "hide", "low_joy", result: .dialogue, changes: true),
    .init("signals", "unhide", "low_joy", result: .dialogue, changes: true),
    .init("settings"), .init("settings", "country"), .init("settings", "day_start"),
    .init("settings", "budget_minutes", "45", result: .dialogue, changes: true),
    .init("resources"), .init("resources", "--all"), .init("resources", "--sources"),
    .init("resources", "--json", result: .formal),
    .init("support", "--country", "NZ", result: .dialogue),
    .init("resources", "add", result: .dialogue, changes: true), .init("resources", "remove"),
    .init("questionnaires"), .init("questionnaires", "list"),
    .init("questionnaires", "show", "balance"), .init("questionnaires", "show", "pulse"),
    .init("questionnaires", "show", "window"),
    .init("questionnaires", "show", "me.sleep", result: .dialogue),
    .init("questionnaires", "check", "~/week.yaml", result: .dialogue),
    .init("questionnaires", "new", "me.new", result: .dialogue, changes: true),
    .init("score", "pulse", "~/weeks.csv", result: .dialogue),
    .init("export", result: .formal), .init("export", "--csv", result: .formal),
    .init("export", "--share", result: .formal), .init("export", "--output", "/"),
    .init("export", "--output", "~/new.json", result: .dialogue, changes: true),
    .init("import", "~/backup.json", result: .dialogue, changes: true),
    .init("erase", result: .dialogue, changes: true),
    .init("doctor"), .init("doctor", "--json", result: .formal),
    .init("focus", "5", result: .dialogue, changes: true, lasts: true),
    .init("focus", "--summary"), .init("focus", "--summary", "--json", result: .formal),
    .init("remind"), .init("remind", "status", result: .dialogue),
    .init("remind", "on", result: .dialogue, changes: true),
    .init("remind", "on", "--dry-run", result: .formal),
    .init("remind", "off", result: .dialogue, changes: true), .init("remind", "off", "--dry-run"),
  ]

  /// Results in sentences or tables for a person.
  static let readable = words(of: .sentences)

  /// Results for other programs.
  static let formal = words(of: .formal)

  private static func words(of result: CommandCall.Result) -> [[String]] {
    calls.filter { $0.result == result }.map(\.words)
  }

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
