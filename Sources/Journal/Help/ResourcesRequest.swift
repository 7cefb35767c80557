// SPDX-License-Identifier: GPL-3.0-or-later

package import HelpResources

/// What a person asks for, as far as every name was understood.
package struct ResourcesRequest {
  /// `nil` when neither a word, nor the settings, nor the system language names one.
  package var country: CountryChoice?
  /// ISO 3166-2 code.
  package var region: String?
  package var topics: [HelpTopic] = []
  package var groups: [HelpGroup] = []
  /// BCP-47 tags: those that were asked for, else the person's.
  package var languages: [String]
  /// Whether the languages were asked for.
  package var namesLanguages = false
  package var showsAll: Bool
  /// Steps in which the page was shortened to fit on the screen; never below one line.
  package var shortening = 0

  package init(
    country: CountryChoice? = nil, region: String? = nil, topics: [HelpTopic] = [],
    groups: [HelpGroup] = [], languages: [String], namesLanguages: Bool = false, showsAll: Bool,
    shortening: Int = 0
  ) {
    self.country = country
    self.region = region
    self.topics = topics
    self.groups = groups
    self.languages = languages
    self.namesLanguages = namesLanguages
    self.showsAll = showsAll
    self.shortening = shortening
  }

  /// The page is not shortened further than that.
  package static let shortest = 3

  /// Whether the page has room for what can be asked besides.
  package var hasRoomForHints: Bool { shortening < Self.shortest }

  /// The entries that answer it.
  package func selection(from directory: HelpDirectory) -> HelpSelection {
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
  package var isBare: Bool { topics.isEmpty && groups.isEmpty && !namesLanguages && !showsAll }

  /// Whether it is about someone to talk to.
  package var isAboutSupport: Bool { topics.isEmpty || topics.contains(.support) }

  /// Room for two lines of the country or three of a region, the directory and the emergency number.
  private var most: Int? {
    showsAll ? nil : max(3, (isBare && region == nil ? 4 : 5) - shortening)
  }
}
