// SPDX-License-Identifier: GPL-3.0-or-later

/// How old the newest source was on the day of the review.
public enum EvidenceAge: String, Decodable, Sendable {
  /// At most 18 months.
  case recent
  /// 19 to 36 months.
  case ageing
  /// More than 36 months.
  case old
  case undated
}
