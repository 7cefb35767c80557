// SPDX-License-Identifier: GPL-3.0-or-later

internal import CSystem
import Glibc

/// A line that nobody may see, and that is kept nowhere.
public enum SecretLine: Equatable, Sendable {
  /// Without its line feed; its bytes as they are.
  case line([UInt8])
  case tooLong
  /// There is no line: the input has ended, or the person ended it.
  case endOfInput
  /// Ctrl-C, or the process is to end.
  case interrupted
  /// There is no terminal, no such descriptor, or no such command.
  case unavailable

  /// Asks on the terminal of the process, whatever the standard streams are; shows nothing of what is
  /// typed.
  ///
  /// - Parameter maximumLength: Bytes.
  public static func typed(_ prompt: String, maximumLength: Int) -> SecretLine {
    // Behind the longest line there is place for its line feed, or for the byte that is too many.
    withBuffer(of: maximumLength + 1) { buffer in
      let length = Int(cs_read_passphrase(prompt, buffer.baseAddress, CInt(buffer.count)))
      switch length {
      case cs_passphrase_no_terminal: return .unavailable
      case cs_passphrase_ended: return .endOfInput
      case cs_passphrase_interrupted: return .interrupted
      case cs_passphrase_too_long: return .tooLong
      default: return line(buffer, length: length, maximumLength: maximumLength)
      }
    }
  }

  /// Reads one line, and no byte behind it; closes a descriptor that is no standard stream.
  public static func read(descriptor: CInt, maximumLength: Int) -> SecretLine {
    defer { if descriptor > STDERR_FILENO { close(descriptor) } }
    return withBuffer(of: maximumLength + 1) { buffer in
      var length = 0
      while length < buffer.count {
        let count = Glibc.read(descriptor, buffer.baseAddress! + length, 1)
        if count < 0, errno == EINTR { continue }
        if count < 0 { return .unavailable }
        if count == 0, length == 0 { return .endOfInput }
        if count == 0 || buffer[length] == lineFeed { break }
        length += 1
      }
      return line(buffer, length: length, maximumLength: maximumLength)
    }
  }

  /// The first line that a command of the shell prints; what it complains about is shown.
  ///
  /// - Returns: `unavailable` when it cannot be started; the status it ended with.
  public static func printed(
    by command: String, maximumLength: Int
  ) -> (line: SecretLine, status: CInt) {
    guard let process = ChildProcess.Writing("/bin/sh", ["-c", command]) else {
      return (.unavailable, 127)
    }
    // What follows the first line is of no use; a command that goes on writing is told by a signal.
    let line = read(descriptor: process.output, maximumLength: maximumLength)
    return (line, process.wait())
  }

  private static let lineFeed = CChar(10)

  private static func line(
    _ buffer: UnsafeMutableBufferPointer<CChar>, length: Int, maximumLength: Int
  ) -> SecretLine {
    guard length <= maximumLength else { return .tooLong }
    return .line(buffer[..<length].map { UInt8(bitPattern: $0) })
  }

  private static func withBuffer(
    of size: Int, _ body: (UnsafeMutableBufferPointer<CChar>) -> SecretLine
  ) -> SecretLine {
    let buffer = UnsafeMutableBufferPointer<CChar>.allocate(capacity: size)
    buffer.initialize(repeating: 0)
    defer {
      cs_wipe(buffer.baseAddress, CInt(size))
      buffer.deallocate()
    }
    return body(buffer)
  }
}
