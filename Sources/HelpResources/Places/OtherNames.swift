// SPDX-License-Identifier: GPL-3.0-or-later

/// What a person may type for a topic or a group besides its name.
public protocol OtherNames: RawRepresentable<String>, CaseIterable, Sendable {
  /// In small letters, with spaces.
  var otherNames: [String] { get }
}

extension HelpTopic: OtherNames {
  public var otherNames: [String] {
    switch self {
    case .support: ["talk", "someone to talk to", "lonely", "crisis", "sos", "line", "listening"]
    case .onlineSafety: ["abuse", "safety", "danger", "hacked"]
    case .harassment:
      [
        "bullying", "cyberbullying", "bully", "insults", "insult", "hate", "threats", "threat",
        "stalking", "mobbing", "trolls",
      ]
    case .intimateImages:
      [
        "nudes", "nude", "images", "pictures", "photos", "sextortion", "blackmail", "deepfake",
        "revenge porn",
      ]
    case .privacy: ["data", "leak", "doxxing", "doxing"]
    case .problematicUse: ["overuse", "gambling", "gaming"]
    case .guides: ["guide", "screen time", "limits", "tips"]
    }
  }
}

extension HelpGroup: OtherNames {
  public var otherNames: [String] {
    switch self {
    case .all: ["everyone", "anyone", "adults"]
    case .youth:
      [
        "teen", "teens", "teenager", "teenagers", "kid", "kids", "child", "children", "young",
        "young people", "minor", "minors", "student",
      ]
    case .older: ["seniors", "senior", "elderly", "old"]
    case .lgbtq: ["lgbt", "lgbtq+", "queer", "gay", "lesbian", "bi", "trans"]
    case .indigenous: ["native", "aboriginal", "first nations", "inuit", "metis", "maori"]
    case .veterans: ["veteran", "army", "military"]
    case .parents: ["parent", "mother", "father", "carer", "carers", "family"]
    case .women: ["woman", "girls"]
    case .creators: ["creator", "influencer", "influencers", "streamer", "journalist"]
    case .other: []
    }
  }
}
