// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Testing

struct `The JSON Schema` {
  private static let script = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "check_schema.py")

  /// Whether this machine has a validator to hold the schema against.
  private static let canValidate =
    (try? python(["-c", "import jsonschema, yaml; jsonschema.Draft202012Validator"]))?.status == 0

  @Test(.enabled(if: canValidate, "needs python3 with jsonschema and PyYAML"))
  func `accepts the shipped files and refuses broken ones`() throws {
    let result = try Self.python([Self.script.path])

    #expect(result.status == 0, "\(result.output)")
    #expect(result.output.hasPrefix("the schema accepts "))
  }

  private static func python(_ arguments: [String]) throws -> (status: Int32, output: String) {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["python3", "-W", "ignore"] + arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    try process.run()
    let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: output, as: UTF8.self))
  }
}
