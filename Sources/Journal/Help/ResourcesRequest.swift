// SPDX-License-Identifier: GPL-3.0-or-later

package import HelpResources

/// What a person asks for, with every name understood.
package struct ResourcesRequest {
  /// `nil` when neither an option, nor the settings, nor the system language names one.
  package var country: CountryChoice?
  /// ISO 3166-2 code.
  package var region: String?
  package var topics: [HelpTopic]
  package var groups: [HelpGroup]
  /// BCP-47 tags.
  package var languages: [String]
  package var showsAll: Bool

  package init(
    country: CountryChoice? = nil, region: String? = nil, topics: [HelpTopic], groups: [HelpGroup],
    languages: [String], showsAll: Bool
  ) {
    self.country = country
    self.region = region
    self.topics = topics
    self.groups = groups
    self.languages = languages
    self.showsAll = showsAll
  }

  /// The entries that answer it.
  package func selection(from directory: HelpDirectory) -> HelpSelection {
    directory.selection(
      country: country?.code, region: region, topics: topics, groups: groups,
      languages: languages, most: most)
  }

  /// The list that nobody asked to be longer fits on one screen: two lines between the emergency
  /// number and the directory.
  private var most: Int? {
    if showsAll { return nil }
    let isBare = region == nil && topics.isEmpty && groups.isEmpty && languages.isEmpty
    return isBare ? 4 : 5
  }
}
