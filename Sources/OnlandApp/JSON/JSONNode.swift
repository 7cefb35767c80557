// SPDX-License-Identifier: GPL-3.0-or-later

/// A part of a JSON text that knows where it stands, so that a problem can be shown in its place.
struct JSONNode {
  /// Bytes from the beginning of the text.
  var offset: Int
  var value: Value

  enum Value {
    case null
    case truth(Bool)
    case whole(Int)
    /// With a fraction or an exponent, or too large for `Int`; finite.
    case number(Double)
    case text(String)
    case list([JSONNode])
    case object([String: JSONNode])
  }
}
