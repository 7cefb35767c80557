// SPDX-License-Identifier: GPL-3.0-or-later

/// What an entry is.
public enum HelpKind: String, CaseIterable, Decodable, Sendable {
  case emergency
  case crisis
  case emotionalSupport = "emotional-support"
  case onlineAbuse = "online-abuse"
  case privacy
  case problematicUse = "problematic-use"
  case guide
  case directory
}
