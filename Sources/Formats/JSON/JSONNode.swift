// SPDX-License-Identifier: GPL-3.0-or-later

/// A part of a JSON text that knows where it stands, so that a problem can be shown in its place.
package struct JSONNode {
  /// Bytes from the beginning of the text.
  package var offset: Int
  package var value: Value

  package enum Value {
    case null
    case truth(Bool)
    case whole(Int)
    /// With a fraction or an exponent, or too large for `Int`; finite.
    case number(Double)
    case text(String)
    case list([JSONNode])
    /// In the order of the text; no two keys have the same bytes.
    case object([Member])
  }

  package struct Member {
    package var key: String
    /// Of the key, as `JSONNode.offset`.
    package var keyOffset: Int
    package var node: JSONNode
  }
}
