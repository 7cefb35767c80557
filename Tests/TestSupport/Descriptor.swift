// SPDX-License-Identifier: GPL-3.0-or-later

import Glibc
import Synchronization

/// Held while descriptors are made and while a process is started: a process that another test
/// starts must not inherit one that is not yet marked.
let inheritance = Mutex(())

/// An open file descriptor, closed when it is let go.
final class Descriptor {
  let number: CInt
  private(set) var isAtEnd = false

  /// - Throws: When `number` is the -1 of a call that failed.
  init(_ number: CInt) throws {
    try check(number)
    self.number = number
  }

  deinit { close(number) }

  static func pipe() throws -> (reading: Descriptor, writing: Descriptor) {
    var ends: [CInt] = [-1, -1]
    try inheritance.withLock { _ in
      try check(Glibc.pipe(&ends))
      try markAsOurs(ends)
    }
    return (try Descriptor(ends[0]), try Descriptor(ends[1]))
  }

  /// - Returns: Our side, the program's side, and the path of that.
  static func pseudoTerminal() throws -> (primary: Descriptor, replica: Descriptor, path: [CChar]) {
    var primary: CInt = -1
    var replica: CInt = -1
    var path = [CChar](repeating: 0, count: 64)
    try inheritance.withLock { _ in
      try check(openpty(&primary, &replica, &path, nil, nil))
      try markAsOurs([primary, replica])
    }
    return (try Descriptor(primary), try Descriptor(replica), path)
  }

  private static func markAsOurs(_ numbers: [CInt]) throws {
    for number in numbers { try check(fcntl(number, F_SETFD, FD_CLOEXEC)) }
  }

  func write(_ bytes: [UInt8]) {
    var remaining = bytes[...]
    while !remaining.isEmpty {
      let count = remaining.withUnsafeBytes { Glibc.write(number, $0.baseAddress, $0.count) }
      guard count > 0 else { return }
      remaining = remaining.dropFirst(count)
    }
  }

  /// What can be read without waiting.
  func readAvailable() -> [UInt8] {
    var polled = pollfd(fd: number, events: Int16(POLLIN), revents: 0)
    guard !isAtEnd, poll(&polled, 1, 0) > 0 else { return [] }
    var bytes = [UInt8](repeating: 0, count: 65_536)
    let count = read(number, &bytes, bytes.count)
    if count <= 0 { isAtEnd = true }
    return Array(bytes.prefix(max(0, count)))
  }

  /// - Returns: Whether one of them can be read before the deadline.
  static func waitForAny(_ descriptors: [Descriptor], until deadline: Deadline) -> Bool {
    var polled = descriptors.map { pollfd(fd: $0.number, events: Int16(POLLIN), revents: 0) }
    return poll(&polled, nfds_t(polled.count), deadline.milliseconds) > 0
  }
}

/// - Throws: The system's reason when a call returned -1.
func check(_ result: CInt) throws {
  if result < 0 { throw SystemError(number: errno) }
}
