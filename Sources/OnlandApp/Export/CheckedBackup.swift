// SPDX-License-Identifier: GPL-3.0-or-later

/// A backup that `import` takes: it was read back by the importer's own rules.
struct CheckedBackup {
  private(set) var backup: Backup
  private(set) var bytes: [UInt8]
  /// What would not have passed and is not in it.
  private(set) var leftOut: [LeftOut] = []

  struct LeftOut: Equatable {
    var part: NamedPart
    /// The first of several.
    var reason: ImportProblem.Reason
  }

  /// - Throws: When it is refused as a whole, such as for its size.
  init(_ backup: Backup) throws(ImportRefusal) {
    self.backup = backup
    bytes = ExportDocument.bytes(backup)
    while let refusal = ImportFile.refusal(of: bytes) {
      let reasons = Dictionary(
        refusal.compactMap { problem in problem.part.map { ($0, problem) } }
      ) { first, _ in first }
      guard !reasons.isEmpty else { throw .ownExport(refusal[0].reason) }
      leftOut += reasons.values.sorted { $0.offset < $1.offset }.compactMap { problem in
        problem.part.map { LeftOut(part: self.backup.named($0), reason: problem.reason) }
      }
      self.backup = self.backup.without(Set(reasons.keys))
      bytes = ExportDocument.bytes(self.backup)
    }
  }
}
