// SPDX-License-Identifier: GPL-3.0-or-later

/// What a person looks for, as signals and `--topic` name it.
public enum HelpTopic: String, CaseIterable, Sendable {
  /// Someone to talk to: crisis lines and emotional support.
  case support
  case onlineSafety = "online_safety"
  /// Insults, hate, threats, bullying: a part of online safety.
  case harassment
  /// Pictures that were shared or are threatened with: a part of online safety.
  case intimateImages = "intimate_images"
  case privacy
  case problematicUse = "problematic_use"
  case guides

  /// Those that are no part of another, for a list of everything.
  static let wholes: [HelpTopic] = [.support, .onlineSafety, .privacy, .problematicUse, .guides]

  /// Whether an entry answers this topic; emergency numbers and directories go with all.
  func covers(_ entry: HelpResource) -> Bool {
    switch self {
    case .support: entry.isSupportLine
    case .onlineSafety: entry.kind == .onlineAbuse || !entry.about.isEmpty
    case .harassment: entry.takesInsults
    case .intimateImages: entry.about.contains { $0 == .intimateImages || $0 == .sextortion }
    case .privacy: entry.kind == .privacy
    case .problematicUse: entry.kind == .problematicUse
    case .guides: entry.kind == .guide
    }
  }

  /// Whether something was done to the person, so that danger is spoken of first and the steps of
  /// online safety belong to it.
  public var isAboutSafety: Bool {
    switch self {
    case .onlineSafety, .harassment, .intimateImages: true
    case .support, .privacy, .problematicUse, .guides: false
    }
  }
}
