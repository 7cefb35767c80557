// SPDX-License-Identifier: GPL-3.0-or-later

internal import Yams

extension DocumentNode {
  /// - Parameter node: Measured already: an alias is written once and stands here as often as it
  ///   is used.
  init(_ node: Node) {
    let location = node.location
    switch node {
    case .scalar(let scalar):
      self = .scalar(
        Scalar(string: scalar.string, isPlain: scalar.style == .plain, location: location))
    case .sequence(let sequence):
      self = .sequence(Sequence(elements: sequence.map { DocumentNode($0) }, location: location))
    case .mapping(let mapping):
      let entries = mapping.map { key, value in
        Entry(key: key.string ?? "", keyLocation: key.location, node: DocumentNode(value))
      }
      self = .mapping(Mapping(entries: entries, location: location))
    case .alias:
      // The parser puts what is meant in the place of an alias, so none is left to be seen.
      self = .scalar(Scalar(string: "", isPlain: false, location: location))
    }
  }
}
