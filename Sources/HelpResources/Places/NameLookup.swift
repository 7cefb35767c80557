// SPDX-License-Identifier: GPL-3.0-or-later

import Formats

/// What a typed name stands for.
public enum NameLookup<Value: Hashable & Sendable>: Hashable, Sendable {
  case found(Value)
  /// Nothing has this name; `nearest` is what may have been meant, if anything is close.
  case unknown(nearest: Value?)
}

extension NameLookup where Value: RawRepresentable<String> & CaseIterable {
  /// Looks for a topic or group; case, hyphens and spaces do not matter.
  public init(_ typed: String) {
    let wanted = folded(typed)
    if let value = Value.allCases.first(where: { folded($0.rawValue) == wanted }) {
      self = .found(value)
    } else {
      self = .unknown(
        nearest: NearestName.nearest(to: wanted, in: Value.allCases) { folded($0.rawValue) })
    }
  }
}

/// Small letters, with one space where a name may have a space, a hyphen or an underscore, and `and`
/// for `&`; apostrophes, full stops and parentheses make no difference.
func folded(_ text: String) -> String {
  text.lowercased().replacing("&", with: " and ").filter { !"'’.()".contains($0) }
    .split { " -_".contains($0) }.joined(separator: " ")
}
