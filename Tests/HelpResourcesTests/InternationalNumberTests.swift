// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import TestSupport
import Testing

struct `Every international number` {
  private static let script = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "check_numbers.py")

  @Test(
    .enabled(
      if: Python.can("import phonenumbers"), "needs python3 with phonenumbers"))
  func `is valid, in the country of its entry`() throws {
    let result = try Python.run([Self.script.path])

    #expect(result.status == 0, "\(result.output)")
    #expect(result.output.hasSuffix(" numbers checked, 0 wrong\n"))
  }
}
