// SPDX-License-Identifier: GPL-3.0-or-later

/// Which form of a sentence a number takes.
///
/// Source: Unicode CLDR 48, plural rules for cardinals. A number is taken as it is printed, with at most
/// two decimals and no needless zero.
package enum PluralRule: String, CaseIterable, Sendable {
  /// English, German, Dutch, Swedish.
  case one
  /// French: zero and one and a half are singular too, and whole millions have a form of their own.
  case french
  /// Spanish: whole millions have a form of their own.
  case spanish
  /// Japanese, Chinese: one form for every number.
  case none

  package enum Category: String, Sendable {
    case one, many, other
  }

  /// In the order in which a translation lists its forms.
  package var categories: [Category] {
    switch self {
    case .one: [.one, .other]
    case .french, .spanish: [.one, .many, .other]
    case .none: [.other]
    }
  }

  package func category(of number: Double) -> Category {
    let printed = (number.magnitude * 100).rounded() / 100
    let isMillions = printed > 0 && printed.truncatingRemainder(dividingBy: 1_000_000) == 0
    return switch self {
    case .one: printed == 1 ? .one : .other
    case .french: printed < 2 ? .one : isMillions ? .many : .other
    case .spanish: printed == 1 ? .one : isMillions ? .many : .other
    case .none: .other
    }
  }
}
