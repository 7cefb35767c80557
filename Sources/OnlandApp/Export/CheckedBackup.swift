// SPDX-License-Identifier: GPL-3.0-or-later

/// A backup that `import` takes: it was read back by the importer's own rules.
struct CheckedBackup {
  private(set) var backup: Backup
  private(set) var bytes: [UInt8]
  /// What would not have passed and is not in it, each with the first reason.
  private(set) var leftOut: [String] = []

  /// - Throws: When it is refused as a whole, such as for its size.
  init(_ backup: Backup) throws(Problem) {
    self.backup = backup
    bytes = ExportDocument.bytes(backup)
    while let refusal = ImportFile.refusal(of: bytes) {
      let reasons = Dictionary(
        refusal.compactMap { problem in problem.part.map { ($0, problem) } }
      ) { first, _ in first }
      guard !reasons.isEmpty else { throw Self.refused(refusal) }
      leftOut += reasons.values.sorted { $0.offset < $1.offset }.compactMap { problem in
        problem.part.map { "\(self.backup.name(of: $0)): \(problem.message)" }
      }
      self.backup = self.backup.without(Set(reasons.keys))
      bytes = ExportDocument.bytes(self.backup)
    }
  }

  private static func refused(_ problems: [ImportProblem]) -> Problem {
    Problem(
      "this backup could not be imported again: \(problems.first?.message ?? "")",
      hint: "Nothing was written; the history was not touched.", status: .data)
  }
}
