// SPDX-License-Identifier: GPL-3.0-or-later

/// How notifications reach a person's desktop, as far as the session says.
public struct Desktop: Equatable, Sendable {
  /// The session's own sockets, an absolute path; absent: where they usually are.
  public var runtimeFolder: String?
  /// The address of the session's message bus; absent: the one in the runtime folder.
  public var bus: String?
  /// The X display, such as `:0`; with Wayland there may be none.
  public var display: String?

  /// Each as the session's variable says it; an empty one, or a folder that is no absolute path,
  /// counts as absent.
  ///
  /// Source: XDG Base Directory Specification 0.8.
  public init(runtimeFolder: String? = nil, bus: String? = nil, display: String? = nil) {
    self.runtimeFolder = runtimeFolder.flatMap { $0.hasPrefix("/") ? $0 : nil }
    self.bus = bus.flatMap { $0.isEmpty ? nil : $0 }
    self.display = display.flatMap { $0.isEmpty ? nil : $0 }
  }
}
