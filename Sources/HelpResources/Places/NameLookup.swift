// SPDX-License-Identifier: GPL-3.0-or-later

import Formats

/// What a typed name stands for.
public enum NameLookup<Value: Hashable & Sendable>: Hashable, Sendable {
  case found(Value)
  /// Nothing has this name; `nearest` is what may have been meant, if anything is close.
  case unknown(nearest: Value?)
}

extension NameLookup where Value: OtherNames {
  /// Looks for a topic or group; case, hyphens and spaces do not matter.
  public init(_ typed: String) {
    let wanted = folded(typed)
    let names = Value.allCases.flatMap { value in
      ([value.rawValue] + value.otherNames).map { (value: value, name: folded($0)) }
    }
    if let found = names.first(where: { $0.name == wanted }) {
      self = .found(found.value)
    } else {
      self = .unknown(
        nearest: NearestName.nearest(to: wanted, in: names) { $0.name }?.value)
    }
  }
}

/// Small letters, with one space where a name may have a space, a hyphen or an underscore, and `and`
/// for `&`; apostrophes, full stops and parentheses make no difference.
func folded(_ text: String) -> String {
  text.lowercased().replacing("&", with: " and ").filter { !"'’.()".contains($0) }
    .split { " -_".contains($0) }.joined(separator: " ")
}
