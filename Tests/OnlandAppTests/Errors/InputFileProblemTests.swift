// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Testing

@testable import Journal
@testable import OnlandApp

struct `A file that cannot be read` {
  @Test(arguments: [
    (ENOENT, "there is no such file"), (ENOTDIR, "there is no such file"),
    (EISDIR, "not a readable file"), (EACCES, "not a readable file"),
    (ENAMETOOLONG, "File name too long"),
  ])
  func `is named with the reason`(number: CInt, reason: String) {
    let problem = Problem(describing: InputFileError(path: "/a/file", number: number))
    #expect(problem.summary == "cannot read /a/file: \(reason)")
    #expect(problem.status == .data)
  }
}
