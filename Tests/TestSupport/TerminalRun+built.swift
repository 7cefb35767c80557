// SPDX-License-Identifier: GPL-3.0-or-later

import Glibc

extension TerminalRun {
  /// Path of a program that was built with the tests.
  public static func built(_ name: String) -> String {
    var path = [CChar](repeating: 0, count: Int(PATH_MAX))
    readlink("/proc/self/exe", &path, path.count - 1)
    let tests = String(decoding: path.prefix { $0 != 0 }.map(UInt8.init), as: UTF8.self)
    return tests[...(tests.lastIndex(of: "/") ?? tests.startIndex)] + name
  }
}
