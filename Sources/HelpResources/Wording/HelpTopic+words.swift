// SPDX-License-Identifier: GPL-3.0-or-later

extension HelpTopic {
  /// What it is about, inside a sentence.
  public var words: String {
    switch self {
    case .support: "someone to talk to"
    case .onlineSafety: "online safety"
    case .harassment: "insults and threats online"
    case .intimateImages: "intimate images"
    case .privacy: "privacy"
    case .problematicUse: "problematic use"
    case .guides: "practical guides"
    }
  }
}
