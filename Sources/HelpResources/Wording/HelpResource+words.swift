// SPDX-License-Identifier: GPL-3.0-or-later

extension HelpResource {
  /// The page to open, or `nil` when none is known.
  var page: String? { channels.web ?? channels.chat.first }
}

/// The hours, or `nil` for a page, which has none.
func reportedHours(_ entry: HelpResource) -> String? {
  if entry.hours.hasPrefix("web ") { return nil }
  // Without a page to look at, the advice to look there leads nowhere.
  if entry.page == nil, entry.hours.hasPrefix("not confirmed") { return "not confirmed" }
  return entry.hours
}

/// The words for a group, or the text of the review as it is.
func audience(_ group: String) -> String {
  switch group {
  case "all": "everyone"
  case "youth": "young people"
  case "lgbtq": "LGBTQ+ people"
  case "trans": "trans people"
  case "indigenous": "Indigenous people"
  case "metis": "Métis people"
  default:
    group.hasPrefix("all; ") ? "everyone; " + group.dropFirst(5) : group
  }
}
