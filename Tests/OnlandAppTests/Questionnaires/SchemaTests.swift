// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import TestSupport
import Testing

struct `The JSON Schema` {
  private static let script = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "check_schema.py")

  /// Whether this machine has a validator to hold the schema against.
  private static let canValidate =
    Python.can("import jsonschema, yaml; jsonschema.Draft202012Validator")

  @Test(.enabled(if: canValidate, "needs python3 with jsonschema and PyYAML"))
  func `accepts the shipped files and refuses broken ones`() throws {
    let result = try Python.run([Self.script.path])

    #expect(result.status == 0, "\(result.output)")
    #expect(result.output.hasPrefix("the schema accepts "))
  }
}
