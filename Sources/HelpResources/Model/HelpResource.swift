// SPDX-License-Identifier: GPL-3.0-or-later

public import Dates

/// One service or page where a person can turn, as reviewed: facts only, each with its sources.
///
/// The fields are described in `Documentation/HelpResources.md`.
public struct HelpResource: Decodable, Hashable, Identifiable, Sendable {
  public typealias ID = String

  public var id: ID
  /// The English name, printed as it is.
  public var name: String
  /// The name in the local language; `nil` when it is the same or unknown.
  public var localName: String?
  public var kind: HelpKind
  /// ISO 3166-1 code; `nil` when the service answers from any country.
  public var country: String?
  /// ISO 3166-2 code; `nil` when the service is not limited to a region.
  public var region: String?
  /// A smaller or cross-border area in words.
  public var area: String?
  /// BCP-47 tags; empty for emergency numbers.
  public var languages: [String]
  public var channels: HelpChannels
  /// Plain words, in the local time of the service, as others reported them.
  public var hours: String
  /// Who it is for, in the words of the review.
  public var audience: [String]
  /// Who it is for, as `--for` asks; never empty.
  public var groups: [HelpGroup]
  /// What may have happened online to the person it helps; empty when it is not about that.
  public var about: [OnlineHarm]
  /// 1 comes first among the support lines, or among one other kind, of a country and region.
  public var rank: Int
  /// 1 comes first of the lines of its country and region for whoever is in no crisis; `nil` for a
  /// line that is named for crises alone, is not for everyone, or is no line.
  public var listeningRank: Int?
  public var cost: String
  public var sources: [HelpSource]
  public var confidence: HelpConfidence
  /// Year, month or day of the newest dated source; `nil` when all are undated.
  public var evidenceNewest: String?
  /// Worked out on the day of the review.
  public var evidenceAge: EvidenceAge
  /// The day the whole entry was last compared with its evidence.
  public var reviewed: LocalDate
  public var reviewMethod: ReviewMethod
  /// The day somebody phoned the service and asked; `nil` when nobody has.
  public var phonedOn: LocalDate?
  /// For reviewers; printed only when asked for.
  public var notes: String?

  private enum CodingKeys: String, CodingKey {
    case id, name, kind, country, region, area, languages, channels, hours, audience, groups, about
    case rank, cost, sources, confidence, reviewed, notes
    case localName = "local_name"
    case listeningRank = "listening_rank"
    case evidenceNewest = "evidence_newest"
    case evidenceAge = "evidence_age"
    case reviewMethod = "review_method"
    case phonedOn = "phoned_on"
  }
}

extension HelpResource {
  /// Whether a person answers here to listen: a crisis line or one for emotional support.
  public var isSupportLine: Bool { kind == .crisis || kind == .emotionalSupport }

  /// Whether it is there for whoever was insulted, threatened or bullied online.
  var takesInsults: Bool { about.contains { $0 == .harassment || $0 == .general } }

  /// Whether somebody opened the operator's page or asked the operator, not only stored copies.
  public var isConfirmedLive: Bool { reviewMethod != .storedCopies }
}
