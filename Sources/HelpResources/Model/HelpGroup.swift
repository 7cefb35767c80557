// SPDX-License-Identifier: GPL-3.0-or-later

/// Whom an entry is for, as a person can ask for it.
public enum HelpGroup: String, CaseIterable, Decodable, Sendable {
  /// Everyone, adults in general included.
  case all
  case youth
  case older
  case lgbtq
  case indigenous
  case veterans
  case parents
  case women
  case creators
  /// A group that none of the other words names; the entry's `audience` says which.
  case other
}
