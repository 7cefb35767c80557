// SPDX-License-Identifier: GPL-3.0-or-later

/// A scalar, a list or a map, with the place where it stands.
///
/// The one form in which a questionnaire is checked: the nodes of a YAML file stand at their line and
/// column, those of a draft are numbered.
package enum DocumentNode {
  case scalar(Scalar)
  case sequence(Sequence)
  case mapping(Mapping)

  package struct Scalar {
    package var string: String
    /// Whether it stands without quotes, so that it may be a word such as `null` or `declined`.
    package var isPlain: Bool
    package var location: SourceLocation
  }

  package struct Sequence {
    package var elements: [DocumentNode]
    package var location: SourceLocation
  }

  package struct Mapping {
    /// In the order of the document.
    package var entries: [Entry]
    package var location: SourceLocation

    package subscript(_ key: String) -> DocumentNode? { entries.first { $0.key == key }?.node }
  }

  package struct Entry {
    /// Empty when the key is no scalar.
    package var key: String
    package var keyLocation: SourceLocation
    package var node: DocumentNode
  }

  package var location: SourceLocation {
    switch self {
    case .scalar(let scalar): scalar.location
    case .sequence(let sequence): sequence.location
    case .mapping(let mapping): mapping.location
    }
  }

  /// The text of a scalar.
  package var string: String? { if case .scalar(let scalar) = self { scalar.string } else { nil } }

  package var mapping: Mapping? { if case .mapping(let mapping) = self { mapping } else { nil } }
}
