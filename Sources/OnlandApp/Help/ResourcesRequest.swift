// SPDX-License-Identifier: GPL-3.0-or-later

import HelpResources

/// What a person asks for, as far as every name was understood.
struct ResourcesRequest {
  /// `nil` when neither a word, nor the settings, nor the system language names one.
  var country: CountryChoice?
  /// ISO 3166-2 code.
  var region: String?
  var topics: [HelpTopic] = []
  var groups: [HelpGroup] = []
  /// BCP-47 tags: those that were asked for, else the person's.
  var languages: [String]
  /// Whether the languages were asked for.
  var namesLanguages = false
  var showsAll: Bool
  /// Steps in which the page was shortened to fit on the screen; never below one line.
  var shortening = 0

  /// The page is not shortened further than that.
  static let shortest = 3

  /// Whether the page has room for what can be asked besides.
  var hasRoomForHints: Bool { shortening < Self.shortest }

  /// The entries that answer it.
  func selection(from directory: HelpDirectory) -> HelpSelection {
    var selection = directory.selection(
      country: country?.code, region: region, topics: topics, groups: groups,
      languages: languages, most: most)
    // Nobody is told what is not there in a language they did not ask for.
    if !namesLanguages {
      selection.remarks.removeAll { if case .noLinesInLanguages = $0 { true } else { false } }
    }
    return selection
  }

  /// Whether nothing but a place was asked for, so that the page is to fit on any screen.
  var isBare: Bool { topics.isEmpty && groups.isEmpty && !namesLanguages && !showsAll }

  /// Whether it is about someone to talk to.
  var isAboutSupport: Bool { topics.isEmpty || topics.contains(.support) }

  /// Room for two lines of the country or three of a region, the directory and the emergency number.
  private var most: Int? {
    showsAll ? nil : max(3, (isBare && region == nil ? 4 : 5) - shortening)
  }
}
