// SPDX-License-Identifier: GPL-3.0-or-later

extension DocumentNode {
  /// - Parameter bytes: YAML or JSON, within the limits of a questionnaire file.
  package static func yaml(_ bytes: [UInt8]) throws(DefinitionProblem) -> DocumentNode {
    try YAMLDocument.root(bytes)
  }
}
