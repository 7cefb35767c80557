// SPDX-License-Identifier: GPL-3.0-or-later

/// Something a list of help does not have.
public enum HelpRemark: Hashable, Sendable {
  case noCountry
  /// - Parameter why: As it ends a sentence; `nil` where that is not known.
  case noEmergencyNumber(country: String, why: String?)
  /// Nothing here is for an adult who was insulted, threatened or bullied.
  case noServiceForInsults(country: String)
  /// The country has no line to call; it may have an emergency number.
  case nothingListed(country: String)
  /// The country's only lines are for groups that were not asked for.
  case onlyLinesForGroups(country: String, lines: [HelpResource])
  /// The country's only lines are for some of its regions.
  case onlyRegionalLines(country: String, lines: [HelpResource])
  /// Regions with lines of their own, when none was chosen.
  case regionsWithLines([String])
  case noRegionalLines(country: String, region: String)
  case noLinesForGroups([HelpGroup])
  case noLinesInLanguages([String])
  case nothingAbout([HelpTopic])
}
