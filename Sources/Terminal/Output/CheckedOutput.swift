// SPDX-License-Identifier: GPL-3.0-or-later

import Formats
import Glibc

/// The one way out for results: bytes go to a descriptor in order, and the first failure is kept.
///
/// What is written is held back until there is much of it or `flush()` asks for it, unless somebody
/// reads along at a terminal. With a pager everything is held back until `flush()`. After a failure nothing more is written: what follows a gap is no use.
///
/// SIGPIPE and SIGXFSZ must be ignored, or they end the process before a failure is seen.
public final class CheckedOutput {
  private let descriptor: CInt
  private let isHeldBack: Bool
  private let pager: Pager?
  private var held: [UInt8] = []
  private var firstFailure: CInt = 0

  /// - Parameter pager: Shows what is longer than the screen, where the descriptor is a terminal.
  public init(descriptor: CInt, pager: Pager? = nil) {
    self.descriptor = descriptor
    let isTerminal = isatty(descriptor) == 1
    self.pager = isTerminal ? pager : nil
    isHeldBack = !isTerminal || pager != nil
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
    if !isHeldBack || bytes.count >= Self.mostHeld, pager == nil {
      flush()
      send(bytes)
    } else {
      held.append(contentsOf: bytes)
      if held.count >= Self.mostHeld, pager == nil { flush() }
    }
  }

  /// Hands over what was held back.
  public func flush() {
    guard !held.isEmpty else { return }
    let isShown = pager?.show(held, at: TerminalSize(descriptor: descriptor)) ?? false
    if !isShown { held.withUnsafeBytes { send($0) } }
    held.removeAll(keepingCapacity: true)
  }

  private static let mostHeld = 1 << 16

  private func send(_ bytes: UnsafeRawBufferPointer) {
    if isOpen { firstFailure = writeAll(bytes, to: descriptor) }
  }
}
