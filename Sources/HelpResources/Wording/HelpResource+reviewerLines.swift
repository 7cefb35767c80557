// SPDX-License-Identifier: GPL-3.0-or-later

extension HelpResource {
  /// What a reviewer needs to know: evidence, sources and notes, for `--sources` only.
  ///
  /// - Parameter superseded: Numbers that are hidden in them, so that nobody calls one by mistake.
  public func reviewerLines(hiding superseded: SupersededNumbers) -> [String] {
    let evidence =
      "Evidence: \(confidence.rawValue), newest \(evidenceNewest ?? "undated"), "
      + "\(evidenceAge.rawValue). Review of \(reviewed): \(reviewMethod.rawValue)"
      + (phonedOn.map { ", phoned \($0)" } ?? "") + "."
      + (isNotRecentlyConfirmed ? " Not recently confirmed." : "")
    let seen = sources.map { source in
      let parts = [
        source.type.rawValue, source.date ?? "undated", source.url, source.ref, source.note,
      ]
      return "Source: \(parts.compactMap { $0 }.joined(separator: ", "))"
    }
    let remarks = (channels.phone.map(\.note) + channels.sms.map(\.note) + [notes])
      .compactMap { $0 }.map { "Note: \($0)" }
    return ([evidence] + seen + remarks).map { superseded.hidden(in: $0, country: country) }
  }
}
