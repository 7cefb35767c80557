// SPDX-License-Identifier: GPL-3.0-or-later

import HelpResources

/// What a person asks for, with every name understood.
struct ResourcesRequest {
  /// `nil` when neither an option, nor the settings, nor the system language names one.
  var country: CountryChoice?
  /// ISO 3166-2 code.
  var region: String?
  var topics: [HelpTopic]
  var groups: [HelpGroup]
  /// BCP-47 tags.
  var languages: [String]
  var showsAll: Bool

  /// The entries that answer it.
  func selection(from directory: HelpDirectory) -> HelpSelection {
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
