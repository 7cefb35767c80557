// SPDX-License-Identifier: GPL-3.0-or-later

/// Which manual pages help whoever reads another one.
enum SeeAlso {
  /// - Parameter page: Such as `onland-check`.
  /// - Returns: Without those above it and beside it, which every page names.
  static func pages(of page: String) -> [String] {
    (related[page] ?? []).map { "onland-" + $0 }
  }

  private static let related = [
    "onland": ["check", "resources"],
    "onland-check": ["edit", "undo", "show", "due", "questionnaires-show"],
    "onland-edit": ["check", "undo", "delete"],
    "onland-delete": ["undo", "edit", "erase"],
    "onland-undo": ["edit", "delete", "import"],
    "onland-due": ["remind", "check", "settings"],
    "onland-plan": ["check", "undo"],
    "onland-history": ["show", "notes", "trend", "export"],
    "onland-notes": ["history", "show"],
    "onland-show": ["history", "edit", "signals"],
    "onland-trend": ["history", "show", "signals", "report"],
    "onland-report": ["trend", "export", "resources"],
    "onland-signals": ["show", "trend", "resources"],
    "onland-settings": ["undo", "resources"],
    "onland-resources": ["settings", "signals"],
    "onland-questionnaires": ["check", "score"],
    "onland-score": ["questionnaires-show", "group", "trend"],
    "onland-group": ["score", "reliability", "export"],
    "onland-reliability": ["score", "group", "questionnaires-show"],
    "onland-export": ["import", "erase", "history", "report"],
    "onland-import": ["export", "undo"],
    "onland-erase": ["export", "delete"],
    "onland-doctor": ["export", "settings"],
    "onland-encryption": ["doctor", "export", "erase"],
    "onland-focus": ["check", "settings"],
    "onland-remind": ["due"],
  ]

  /// Those that it knows.
  static var known: [String] { related.keys.sorted() }
}
