// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation

/// Python, for what only its libraries know.
public enum Python {
  /// Whether there is a Python in which this runs, such as `import yaml`.
  public static func can(_ statements: String) -> Bool {
    (try? run(["-c", statements]))?.status == 0
  }

  /// Runs it to its end.
  ///
  /// - Returns: Its exit status, and what it wrote to standard output.
  public static func run(_ arguments: [String]) throws -> (status: Int32, output: String) {
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
