// SPDX-License-Identifier: GPL-3.0-or-later

/// Every command there is, in every way that differs: what is not in this list is not tried at a narrow
/// terminal, with a text that would steer it, on a full disk or under strace.
enum EveryCommand {
  static let calls: [CommandCall] = [
    .init(result: .other, changes: true, unused: 1, atTerminal: [.unused: 0]),
    .init("--version", damaged: 0), .init("--help", result: .other, damaged: 0),
    .init("--generate-completion-script", "bash", result: .formal, damaged: 0),
    .init(
      "check", "pulse", result: .other, changes: true, used: 65, unused: 65,
      atTerminal: [.used: 0, .unused: 0]),
    .init(
      "check", "me.sleep", result: .other, changes: true, used: 65, unused: 64,
      atTerminal: [.used: 0]),
    .init("check", "--answers", "~/week.yaml", "--keep-both", changes: true),
    .init("check", "--answers", "~/week.yaml", "--dry-run", "--json", result: .formal),
    .init(
      "edit", "last", result: .other, changes: true, used: 65, unused: 1, atTerminal: [.used: 0]),
    .init(
      "delete", "last", result: .other, changes: true, used: 64, unused: 1,
      atTerminal: [.used: 1]),
    .init("delete", "last", "--yes", result: .other, changes: true, unused: 1),
    .init("undo", used: 64, unused: 1, atTerminal: [.used: 1]),
    .init("undo", "--yes", result: .other, changes: true, unused: 1),
    .init("due", used: 1, unused: 1),
    .init("plan", unused: 1), .init("plan", "show", unused: 1),
    .init("plan", "--json", result: .formal, unused: 1),
    .init(
      "plan", "set", "--plain", result: .other, changes: true,
      used: 65, unused: 65, atTerminal: [.used: 0, .unused: 0]),
    .init("plan", "mark", used: 65, unused: 1, atTerminal: [.used: 0]),
    .init("history", unused: 1), .init("history", "--json", result: .formal),
    .init("history", "--csv", result: .formal), .init("notes", unused: 1),
    .init("show", unused: 1), .init("show", "--why", unused: 1),
    .init("show", "--json", result: .formal, unused: 1),
    .init("show", "--json", "--why", result: .formal, unused: 1),
    .init("trend", unused: 1), .init("trend", "--all", unused: 1),
    .init("trend", "--json", result: .formal, unused: 1),
    .init("trend", "--series", "~/series.csv", result: .other, damaged: 0),
    .init("trend", "load", "--svg", "-", result: .formal, unused: 1),
    .init("report", "--output", "-", result: .formal, unused: 1),
    .init("report", "--for", "partner", "--output", "-", result: .formal, unused: 1),
    .init("report", "--output", "~/new.html", result: .other, changes: true, unused: 1),
    .init("signals", unused: 1), .init("signals", "list", unused: 1),
    .init("signals", "--json", result: .formal, unused: 1),
    .init("signals", "hide", "low_joy", result: .other, changes: true),
    .init("signals", "unhide", "low_joy", result: .other, changes: true),
    .init("settings"), .init("settings", "country"), .init("settings", "day_start"),
    .init("settings", "budget_minutes", "45", result: .other, changes: true),
    .init("resources", damaged: 0), .init("resources", "--all", damaged: 0),
    .init("resources", "--sources", damaged: 0), .init("resources", "--unlock", damaged: 0),
    .init("resources", "--json", result: .formal, damaged: 0),
    .init("support", "--country", "NZ", result: .other, damaged: 0),
    .init(
      "resources", "add", result: .other, changes: true, used: 65, unused: 65,
      atTerminal: [.used: 0, .unused: 0]),
    .init("resources", "remove", used: 65, unused: 1, atTerminal: [.used: 0]),
    .init("questionnaires", damaged: 0), .init("questionnaires", "list", damaged: 0),
    .init("questionnaires", "show", "balance", damaged: 0),
    .init("questionnaires", "show", "pulse", damaged: 0),
    .init("questionnaires", "show", "window", damaged: 0),
    .init("questionnaires", "show", "me.sleep", result: .other, unused: 64, damaged: 0),
    .init(
      "questionnaires", "check", "~/week.yaml", result: .other, used: 65, unused: 65, damaged: 65),
    .init("questionnaires", "new", "me.new", result: .other, changes: true, damaged: 0),
    .init("score", "pulse", "~/weeks.csv", result: .other, damaged: 0),
    .init("group", "pulse", "~/weeks.csv", result: .other, used: 1, unused: 1, damaged: 1),
    .init(
      "group", "pulse", "~/weeks.csv", "--json", result: .formal, used: 1, unused: 1, damaged: 1),
    .init("reliability", "pulse", "~/weeks.csv", result: .other, used: 1, unused: 1, damaged: 1),
    .init(
      "reliability", "pulse", "~/weeks.csv", "--json", result: .formal, used: 1, unused: 1,
      damaged: 1),
    .init("questionnaires", "show", "pulse", "--codebook", result: .formal, damaged: 0),
    .init("questionnaires", "show", "pulse", "--codebook", "--json", result: .formal, damaged: 0),
    .init("export", result: .other, unused: 1, atTerminal: [.used: 1]),
    .init("export", "--output", "-", result: .formal, unused: 1),
    .init("export", "--plain-text", "--output", "-", result: .formal, unused: 1),
    .init("export", "--csv", "--output", "-", result: .formal, unused: 1),
    .init("export", "--share", "--output", "-", result: .formal, unused: 1),
    .init("export", "--output", "/", used: 65, unused: 1),
    .init("export", "--output", "~/new.json", result: .other, changes: true, unused: 1),
    .init("import", "~/backup.json", result: .other, changes: true),
    .init("erase", result: .other, changes: true, used: 1, unused: 1, damaged: 1),
    .init("doctor"), .init("doctor", "--json", result: .formal), .init("doctor", "--unlock"),
    .init("encryption", used: 1, unused: 1, damaged: 1),
    .init("encryption", "status", result: .other, used: 1, unused: 1, damaged: 1),
    .init(
      "encryption", "on", result: .other, used: 64, unused: 64, damaged: 64,
      atTerminal: [.used: 74, .unused: 74, .damaged: 74]),
    .init("encryption", "off", result: .other, used: 64, unused: 64, damaged: 64),
    .init("encryption", "passphrase", result: .other, used: 64, unused: 64, damaged: 64),
    .init("encryption", "recovery-key", result: .other, used: 64, unused: 64, damaged: 64),
    .init("encryption", "recover", result: .other, used: 64, unused: 64, damaged: 64),
    .init("focus", "5", result: .other, changes: true, lasts: true),
    .init("focus", "--summary", used: 1, unused: 1),
    .init("focus", "--summary", "--json", result: .formal, used: 1, unused: 1),
    .init("remind", used: 1, unused: 1, damaged: 1),
    .init("remind", "status", result: .other, used: 1, unused: 1, damaged: 1),
    .init("remind", "on", result: .other, changes: true, used: 1, unused: 1, damaged: 1),
    .init("remind", "on", "--dry-run", result: .formal, used: 1, unused: 1, damaged: 1),
    .init("remind", "off", result: .other, changes: true, damaged: 0),
    .init("remind", "off", "--dry-run", damaged: 0),
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
      ["trend", "--questionnaire", word], ["report", "--since", word], ["report", "--until", word],
      ["report", "--last", word], ["report", "--for", word], ["report", "--areas", word],
      ["report", "--questionnaire", word], ["signals", "hide", word], ["plan", word],
      ["check", word], ["check", "--date", word], ["check", "--answers", word],
      ["resources", "--country", word], ["resources", "--region", word],
      ["resources", "--topic", word], ["resources", "--for", word],
      ["resources", "--language", word], ["questionnaires", "show", word],
      ["questionnaires", "check", word], ["questionnaires", "new", word], ["settings", word],
      ["settings", "country", word], ["settings", "day_start", word], ["import", word],
      ["export", "--output", "/nowhere/\(word)"], ["score", word], ["score", "pulse", word],
      ["score", "pulse", "\(word).csv"], ["score", "pulse", "--format", word], ["focus", word],
      ["group", word, "x.csv"], ["group", "pulse", "\(word).csv"], ["reliability", word],
      ["reliability", "pulse", "\(word).csv"],
      ["remind", "on", "--weekday", word], ["remind", "on", "--at", word],
    ]
  }
}
