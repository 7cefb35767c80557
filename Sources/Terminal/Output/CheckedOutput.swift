// SPDX-License-Identifier: GPL-3.0-or-later

import Formats
import Glibc

/// The one way out for results: bytes go to a descriptor in order, and the first failure is kept.
///
/// What is written is held back until there is much of it or `flush()` asks for it, unless somebody
/// reads along at a terminal. After a failure nothing more is written: what follows a gap is no use.
///
/// SIGPIPE and SIGXFSZ must be ignored, or they end the process before a failure is seen.
public final class CheckedOutput {
  private let descriptor: CInt
  private let isHeldBack: Bool
  private var held: [UInt8] = []
  private var firstFailure: CInt = 0

  public init(descriptor: CInt) {
    self.descriptor = descriptor
    isHeldBack = isatty(descriptor) != 1
  }

  /// Whether anything that is written still arrives: not after a failure, and not when the reader
  /// left.
  public var isOpen: Bool { firstFailure == 0 }

  /// The `errno` of the write that failed; `nil` while none did.
  ///
  /// A reader that left early, such as head(1), is no failure.
  public var failure: CInt? { [0, EPIPE].contains(firstFailure) ? nil : firstFailure }

  public func write(_ text: String) {
    var text = text
    text.withUTF8 { write(UnsafeRawBufferPointer($0)) }
  }

  public func write(_ bytes: UnsafeRawBufferPointer) {
    guard isOpen else { return }
    // A block is not copied first.
    if !isHeldBack || bytes.count >= Self.mostHeld {
      flush()
      send(bytes)
    } else {
      held.append(contentsOf: bytes)
      if held.count >= Self.mostHeld { flush() }
    }
  }

  /// Hands over what was held back.
  public func flush() {
    held.withUnsafeBytes { send($0) }
    held.removeAll(keepingCapacity: true)
  }

  private static let mostHeld = 1 << 16

  private func send(_ bytes: UnsafeRawBufferPointer) {
    if isOpen { firstFailure = writeAll(bytes, to: descriptor) }
  }
}
