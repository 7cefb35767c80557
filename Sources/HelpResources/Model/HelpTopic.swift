// SPDX-License-Identifier: GPL-3.0-or-later

/// What a person looks for, as signals and `--topic` name it.
public enum HelpTopic: String, CaseIterable, Sendable {
  /// Someone to talk to: crisis lines and emotional support.
  case support
  case onlineSafety = "online_safety"
  case privacy
  case problematicUse = "problematic_use"
  case guides

  /// Whether entries of `kind` answer this topic; emergency numbers and directories go with all.
  func covers(_ kind: HelpKind) -> Bool {
    switch self {
    case .support: kind == .crisis || kind == .emotionalSupport
    case .onlineSafety: kind == .onlineAbuse
    case .privacy: kind == .privacy
    case .problematicUse: kind == .problematicUse
    case .guides: kind == .guide
    }
  }
}
