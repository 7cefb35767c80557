// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation

/// A file system mounted for one test, and unmounted when the test is over.
public final class Mount: Sendable {
  public enum Kind {
    /// The same folder, but nothing can be written.
    case readOnlyView
    /// An empty one of 512 KiB in memory.
    case smallFileSystem
  }

  private struct NotPermitted: Error {}

  public static let isPermitted: Bool = {
    guard let folder = try? TemporaryFolder() else { return false }
    return (try? Mount(.smallFileSystem, on: folder.path)) != nil
  }()

  private let folder: String

  public init(_ kind: Kind, on folder: String) throws {
    self.folder = folder
    switch kind {
    case .readOnlyView:
      try Self.run("mount", "--bind", folder, folder)
      try Self.run("mount", "-o", "remount,ro,bind", folder)
    case .smallFileSystem:
      try Self.run("mount", "-t", "tmpfs", "-o", "size=512k", "tmpfs", folder)
    }
  }

  deinit { try? Self.run("umount", "--lazy", folder) }

  private static func run(_ arguments: String...) throws {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = arguments
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw NotPermitted() }
  }
}
