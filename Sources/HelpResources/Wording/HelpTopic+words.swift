// SPDX-License-Identifier: GPL-3.0-or-later

package import Texts

extension HelpTopic {
  /// What it is about, inside a sentence.
  package var words: Message {
    switch self {
    case .support: .helpSupport()
    case .onlineSafety: .helpOnlineSafety()
    case .harassment: .helpHarassment()
    case .intimateImages: .helpIntimateImages()
    case .privacy: .helpPrivacy()
    case .problematicUse: .helpProblematicUse()
    case .guides: .helpGuides()
    }
  }
}

extension HelpGroup {
  /// Whom a line is for, inside a sentence.
  var words: Message {
    switch self {
    case .all: .helpEveryone()
    case .youth: .helpYoungPeople()
    case .older: .helpOlderPeople()
    case .lgbtq: .helpLgbtqPeople()
    case .indigenous: .helpIndigenousPeople()
    case .veterans: .helpVeterans()
    case .parents: .helpParents()
    case .women: .helpWomen()
    case .creators: .helpCreators()
    case .other: .helpOtherGroups()
    }
  }
}
