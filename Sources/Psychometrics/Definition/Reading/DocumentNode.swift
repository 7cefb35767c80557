// SPDX-License-Identifier: GPL-3.0-or-later

/// A scalar, a list or a map, with the place where it stands.
///
/// The one form in which a questionnaire is checked: the nodes of a YAML file stand at their line and
/// column, those of a draft are numbered.
enum DocumentNode {
  case scalar(Scalar)
  case sequence(Sequence)
  case mapping(Mapping)

  struct Scalar {
    var string: String
    /// Whether it stands without quotes, so that it may be a word such as `null` or `declined`.
    var isPlain: Bool
    var location: SourceLocation
  }

  struct Sequence {
    var elements: [DocumentNode]
    var location: SourceLocation
  }

  struct Mapping {
    /// In the order of the document.
    var entries: [Entry]
    var location: SourceLocation

    subscript(_ key: String) -> DocumentNode? { entries.first { $0.key == key }?.node }
  }

  struct Entry {
    /// Empty when the key is no scalar.
    var key: String
    var keyLocation: SourceLocation
    var node: DocumentNode
  }

  var location: SourceLocation {
    switch self {
    case .scalar(let scalar): scalar.location
    case .sequence(let sequence): sequence.location
    case .mapping(let mapping): mapping.location
    }
  }

  /// The text of a scalar.
  var string: String? { if case .scalar(let scalar) = self { scalar.string } else { nil } }

  var mapping: Mapping? { if case .mapping(let mapping) = self { mapping } else { nil } }
}
