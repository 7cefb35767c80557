// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import Foundation
import GRDB
import History
import Psychometrics
import TestSupport
import Testing

/// Files that were damaged or tampered with: what they hold is told as damage, never as less.
@Suite(.plainAndSealed)
struct DamageTests {
  private let history: TemporaryHistory
  private let pageSize = 4096
  private let damaged: HistoryError

  init() throws {
    history = try TemporaryHistory()
    let store = try history.open()
    for week in 0..<6 { try store.append(checkIn(daysLater: 7 * week)) }
    try store.set("country", to: "NZ", at: morning)
    damaged = .damaged(path: history.file)
  }

  /// Runs SQL on the file past everything the store would do.
  private func tamper(_ sql: String) throws {
    try history.database { db in
      try db.execute(
        sql: "PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON; \(sql)")
    }
  }

  /// Every way in refuses the file, which stays as it is.
  private func expectRefused() throws {
    let before = try history.stored()
    #expect(throws: damaged) { try history.read()?.checkIns() }
    #expect(throws: damaged) { try history.open().set("country", to: "FI", at: morning) }
    let report = try #require(try history.examine())
    #expect(!report.integrityProblems.isEmpty || report.danglingReferences > 0)
    #expect(try history.stored() == before)
  }

  @Test(arguments: [
    "CREATE TRIGGER t BEFORE INSERT ON outcome BEGIN SELECT raise(ignore); END",
    "CREATE VIEW v AS SELECT 1", "CREATE TABLE theirs (x)",
    "CREATE INDEX theirs ON outcome (kind)", "DROP INDEX revision_of_check_in",
    "DROP VIEW newest_revision; CREATE VIEW newest_revision AS SELECT * FROM revision",
  ])
  func `a schema with anything that is not ours is damage`(sql: String) throws {
    try tamper(sql)

    #expect(throws: damaged) { try history.open() }
    try expectRefused()
  }

  @Test(arguments: [-1, Int(Int32.min), 0, 1, 16_777_219])
  func `a schema that is not that of its version is damage`(version: Int) throws {
    try tamper("PRAGMA user_version = \(version)")

    #expect(throws: damaged) { try history.open() }
    #expect(throws: damaged) { try history.lastCheckIns() }
    try expectRefused()
  }

  @Test func `a mark of the program that changed is damage where the tables are ours`() throws {
    try tamper("PRAGMA application_id = 1")

    try expectRefused()
  }

  @Test func `a row that lacks the row it belongs to is damage, not one check-in less`() throws {
    try tamper("DELETE FROM definition")

    try expectRefused()
  }

  /// The number of cells on a page, one less: the last row is gone, and no page is malformed.
  @Test func `a row that a table lost is damage`() throws {
    let sound = try history.bytes()
    var lost = 0
    for page in 1..<sound.count / pageSize {
      let place = page * pageSize
      // Leaves of tables and indexes. Source: sqlite.org/fileformat.html, section 1.6.
      guard [10, 13].contains(sound[place]), sound[place + 4] > 0 else { continue }
      var bytes = sound
      bytes[place + 4] -= 1
      try history.replace(with: bytes)
      #expect(throws: damaged, "page \(page)") {
        try history.read()?.checkIns()
      }
      lost += 1
    }
    #expect(lost > 8)
  }

  @Test func `an answer under a key that is not UTF-8 is damage, not another key`() throws {
    try tamper("UPDATE entry SET value = CAST(x'4E5AFF' AS TEXT)")

    #expect(throws: damaged) { try history.read()?.settings() }
  }

  @Test(arguments: [
    "UPDATE entry SET value = CAST(x'7BFF7D' AS TEXT) WHERE kind = 'contact'",
    "UPDATE entry SET value = replace(value, 'name', 'nane') WHERE kind = 'contact'",
    "UPDATE entry SET value = replace(value, 'cue', 'cuf') WHERE kind = 'plan'",
    "UPDATE entry SET value = CAST(x'FF' AS TEXT) WHERE kind = 'setting'",
  ])
  func `a contact, plan or setting that nobody wrote is damage before anything is saved`(
    sql: String
  ) throws {
    let store = try history.open()
    try store.save(Contact(name: "Aroha", reach: "021 555"), as: UUID(), at: morning)
    try store.save(samplePlan(), for: ISOWeek(weekNumber: 2_900), at: morning)
    try tamper(sql)
    let before = try history.stored()

    #expect(throws: damaged) { try history.open().append(checkIn(daysLater: 70)) }
    #expect(try history.stored() == before)
  }

  /// SQLite looks at the rules of a column only where a file may be changed.
  @Test(arguments: [
    "UPDATE entry SET kind = 'settinh'", "UPDATE revision SET is_late = 2",
    "UPDATE outcome SET kind = 'yes_no', value = 2 WHERE item = 'joy'",
    "UPDATE outcome SET kind = 'codes', value = 'x' WHERE item = 'joy'",
    "UPDATE outcome SET kind = 'declines', value = NULL WHERE item = 'joy'",
    "UPDATE outcome SET kind = 'date', value = '2026-02-30' WHERE item = 'joy'",
    "UPDATE revision SET local_date = '2026-13-01'", "UPDATE revision SET answered_offset = 86400",
    "UPDATE revision SET answered_at = 253402300800",
  ])
  func `a value that its column does not allow is damage for a reader too`(sql: String) throws {
    try tamper(sql)

    let reader = try #require(try history.read())
    #expect(throws: damaged) { (try reader.checkIns(), try reader.settings()) }
    #expect(throws: damaged) { try history.open().set("country", to: "FI", at: morning) }
  }

  @Test func `two keys that are one to a reader are damage, and no trap`() throws {
    let store = try history.open()
    try store.set("caf\u{E9}", to: "1", at: morning)
    try store.set("cafe\u{301}", to: "2", at: morning)

    #expect(throws: damaged) { try store.settings() }
  }

  // MARK: Definitions

  private func changeDefinition() throws {
    try tamper("UPDATE definition SET content = CAST('id: simple' AS BLOB)")
  }

  @Test func `a definition that changed is named, and nothing is saved beside it`() throws {
    try changeDefinition()
    let before = try history.stored()

    let report = try #require(try history.examine())
    #expect(report.damagedDefinitions.map(\.hash) == [sample.hash])
    #expect(throws: damaged) { try history.open().append(checkIn(daysLater: 70)) }
    #expect(throws: damaged) { try history.read()?.content() }
    #expect(try history.read()?.checkIns().count == 6)
    #expect(try history.stored() == before)
  }

  @Test func `salvage takes a damaged definition from elsewhere`() throws {
    try changeDefinition()

    let without = try history.salvage()
    let with = try history.salvage(known: [sample])

    #expect(without?.content.checkIns.isEmpty == true)
    #expect(without?.unreadableCheckIns == 6)
    #expect(with?.content.checkIns.count == 6)
    #expect(with?.content.definitions == [sample])
  }

  @Test func `salvage reads what is whole whatever became of an index`() throws {
    let expected = try history.open().content()
    let sound = try history.bytes()
    let indexes = try history.database { db in
      try Int.fetchAll(db, sql: "SELECT rootpage FROM sqlite_master WHERE type = 'index'")
    }
    for page in indexes {
      var bytes = sound
      bytes.replaceSubrange(
        (page - 1) * pageSize..<page * pageSize, with: repeatElement(0xA5, count: pageSize))
      try history.replace(with: bytes)

      let salvaged = try #require(try history.salvage())

      #expect(salvaged.content == expected, "page \(page)")
      #expect(salvaged.unreadableCheckIns == 0)
      #expect(try history.bytes() == bytes)
    }
    #expect(indexes.count > 6)
  }

  // MARK: What stands in the place of a file

  @Test func `salvage reads every check-in whatever became of the header and the schema`() throws {
    let sound = try history.bytes()
    let statements = try history.database { db in
      try String.fetchAll(db, sql: "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL")
    }
    // Each byte of the header but the mark of the program, and the last two of the schema's number,
    // which may be that of a newer program; then some of each statement.
    var places = Array(0..<100).filter { !(68..<72).contains($0) && !(62..<64).contains($0) }
    for statement in statements {
      let start = try #require(sound.range(of: Data(statement.utf8.prefix(40)))).lowerBound
      places += stride(from: start, to: start + min(statement.utf8.count, 300), by: 60)
    }
    for place in places {
      var changed = sound
      changed[place] ^= 1 << (place % 8)
      try history.replace(with: changed)

      let salvaged = try #require(try history.salvage())
      #expect(salvaged.content.checkIns.count == 6, "\(place)")
      #expect(salvaged.content.settings.map(\.key) == ["country"], "\(place)")
    }
  }

  /// The heads of the pages that hold the schema, where their rows begin, and the heads of those.
  @Test func `salvage reads every check-in whatever became of the pages of the schema`() throws {
    let sound = try history.bytes()
    let names = try history.database { db in
      try String.fetchAll(db, sql: "SELECT type || name || tbl_name FROM sqlite_master")
    }
    let rows = try names.map { name in
      try #require(sound.range(of: Data(name.utf8))).lowerBound
    }
    let pages = Set(rows.map { $0 / pageSize * pageSize })
    #expect(pages.count > 1)
    let heads = pages.flatMap { page in (page == 0 ? 100..<116 : page..<page + 40) }
    for place in heads + rows.flatMap({ $0 - 8..<$0 + 1 }) {
      var changed = sound
      changed[place] ^= 0xFF
      try history.replace(with: changed)

      let salvaged = try #require(try history.salvage())
      #expect(salvaged.content.checkIns.count == 6, "\(place)")
      #expect(salvaged.content.settings.map(\.key) == ["country"], "\(place)")
    }
  }

  /// - Returns: Where the rows of check-ins stand, each once.
  private func pageOfRevisions() throws -> Int {
    let root = try history.database { db in
      try Int.fetchOne(db, sql: "SELECT rootpage FROM sqlite_master WHERE name = 'revision'")
    }
    return try (#require(root) - 1) * pageSize
  }

  @Test func `salvage reads a check-in once whose id is another one in an index`() throws {
    let id = try #require(try history.open().checkIns().first?.id.uuidString.lowercased())
    var changed = try history.bytes()
    let page = try pageOfRevisions()
    let place = try #require(
      changed.range(of: Data(id.utf8), in: page..<page + pageSize)
    ).lowerBound
    // The 4 that every random id has in this place, so that it stays an id.
    changed[place + 14] ^= 1
    try history.replace(with: changed)

    let salvaged = try #require(try history.salvage())

    #expect(salvaged.content.checkIns.count == 6)
    #expect(Set(salvaged.content.checkIns.map(\.checkIn)).count == 6)
  }

  /// Each byte of the head of each row in turn: its size, its number, and what its columns are.
  @Test func `salvage loses no more check-ins than are damaged, and mixes up no two`() throws {
    // Each has answers of its own.
    try tamper("UPDATE outcome SET value = revision WHERE kind = 'code'")
    let expected = Dictionary(
      uniqueKeysWithValues: try history.open().checkIns().map { ($0.id, $0) })
    let sound = try history.bytes()
    let page = try pageOfRevisions()
    for cell in 0..<6 {
      let pointer = page + 8 + 2 * cell
      let start = page + Int(sound[pointer]) << 8 + Int(sound[pointer + 1])
      for place in start..<start + 12 {
        for mask: UInt8 in [1, 0x80] {
          var changed = sound
          changed[place] ^= mask
          try history.replace(with: changed)

          let salvaged = try #require(try history.salvage())

          let checkIns = salvaged.content.checkIns.compactMap(\.content)
          #expect(checkIns.count >= 5, "cell \(cell), byte \(place - start) xor \(mask)")
          #expect(
            checkIns.allSatisfy { expected[$0.id]?.outcomes == $0.outcomes },
            "cell \(cell), byte \(place - start) xor \(mask)")
        }
      }
    }
  }

  @Test func `salvage of a file that has lost all but its first page says so`() throws {
    var changed = try history.bytes()
    changed.replaceSubrange(
      pageSize..., with: repeatElement(0xA5, count: changed.count - pageSize))
    try history.replace(with: changed)

    #expect(throws: damaged) { try history.salvage() }
  }

  @Test func `salvage knows a questionnaire by its content, whatever it is called`() throws {
    try tamper("UPDATE definition SET questionnaire = 'sampld', version = '1.0.1'")

    let salvaged = try history.salvage(known: [sample])

    let checkIns = salvaged?.content.checkIns.compactMap(\.content) ?? []
    #expect(checkIns.map(\.questionnaire) == Array(repeating: "sample", count: 6))
    #expect(salvaged?.content.definitions == [sample])
  }

  @Test
  func `a definition called otherwise than it calls itself is damage, and salvage calls it right`()
    throws
  {
    try tamper("UPDATE definition SET questionnaire = 'sampld'")
    let before = try history.stored()

    let report = try #require(try history.examine())
    #expect(report.damagedDefinitions.map(\.hash) == [sample.hash])
    #expect(throws: damaged) {
      try history.open().set("country", to: "NZ", at: moment(minutesLater: 1))
    }
    #expect(try history.stored() == before)
    let salvaged = try history.salvage()
    #expect(salvaged?.content.checkIns.compactMap(\.content?.questionnaire).count == 6)
    #expect(salvaged?.content.definitions == [sample])
  }

  @Test func `salvage mends no schema under the mark of another program`() throws {
    var changed = try history.bytes()
    // Also those that a later step replaced, whose text is still there.
    let statements = changed.ranges(of: Data("CREATE TABLE".utf8)).map(\.lowerBound)
    for place in [70] + statements { changed[place] ^= 1 }
    try history.replace(with: changed)

    #expect(throws: HistoryError.self) { try history.salvage() }
  }

  @Test(.plainOnly(journals), arguments: ["-journal", "-wal", "-shm"])
  func `a pipe in the place of a journal is refused at once`(suffix: String) throws {
    try #require(mkfifo(history.file + suffix, 0o600) == 0)
    let refusal = HistoryError.notOurs(path: history.file + suffix, reason: .notAFile)

    #expect(throws: refusal) { try history.read() }
    #expect(throws: refusal) { try history.open() }
    #expect(throws: refusal) { try history.examine() }
    #expect(throws: refusal) { try history.salvage() }
    try HistoryStore.erase(folder: history.folder)
    #expect(!FileManager.default.fileExists(atPath: history.folder))
  }

  @Test(.plainOnly(journals)) func `a link in the place of a journal is refused`() throws {
    try FileManager.default.createSymbolicLink(
      atPath: history.file + "-journal", withDestinationPath: "/etc/hosts")

    #expect(
      throws: HistoryError.notOurs(path: history.file + "-journal", reason: .symbolicLink)
    ) { try history.open() }
  }

  @Test func `a pipe in the place of a lock is refused at once`() throws {
    let lock = history.folder + "/draft-sample.lock"
    try #require(mkfifo(lock, 0o600) == 0)
    let store = try history.open()

    #expect(throws: HistoryError.notOurs(path: lock, reason: .notAFile)) {
      try store.claimDraft(of: "sample")
    }
  }

  // MARK: Erasing

  @Test(arguments: [
    "last-check-ins", "last-check-ins.new", "history.sqlite-journal", "draft-x.lock",
  ])
  func `erase says what is left where a folder has the name of a file`(name: String) throws {
    let place = history.folder + "/" + name
    try? FileManager.default.removeItem(atPath: place)
    try FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: false)
    // Whatever is left of a sealed history, its key is not.
    let names = try history.names().filter { $0 != name }
    let gone = (names.filter { $0 == "identity.age" } + names.filter { $0 != "identity.age" })
      .map { "\(history.folder)/\($0)" }

    #expect(throws: HistoryError.partlyErased(gone: gone, left: [place], errno: EISDIR)) {
      try HistoryStore.erase(folder: history.folder)
    }

    #expect(try history.names() == [name])
  }

  @Test(.plainOnly(journals)) func `erase keeps a journal as long as its database`() throws {
    try FileManager.default.removeItem(atPath: history.file)
    try FileManager.default.createDirectory(
      atPath: history.file, withIntermediateDirectories: false)
    try Data([1]).write(to: URL(filePath: history.file + "-journal"))

    #expect(throws: HistoryError.self) { try HistoryStore.erase(folder: history.folder) }

    #expect(try history.names() == ["history.sqlite", "history.sqlite-journal"])
  }

  @Test func `a folder that cannot be listed is not an empty one`() async throws {
    await #expect(processExitsWith: .success) {
      [folder = history.folder as String, kept = history.kept as Kept] in
      try becomeSomebodyElse(owning: folder)
      chmod(folder, 0o300)
      #expect(throws: HistoryError.noPermission(path: folder)) {
        try HistoryStore.isPresent(folder: folder)
      }
      #expect(throws: HistoryError.noPermission(path: folder)) {
        try HistoryStore.erase(folder: folder)
      }
      #expect(
        try HistoryStore.reading(folder: folder, keys: kept.keys)?.checkIns().count == 6)
      #expect(
        try HistoryStore.examine(folder: folder, keys: kept.keys)?.integrityProblems == [])
      chmod(folder, 0o700)
    }
  }

  // MARK: A change that was cut off

  @Test(.plainOnly(journals))
  func `a change that was cut off is taken back by a reader, and not by an examination`()
    async throws
  {
    await #expect(processExitsWith: .signal(SIGKILL)) { [file = history.file as String] in
      try dieWhileWriting(file)
    }
    let before = try history.stored()

    #expect(throws: HistoryError.cutOff(path: history.file)) {
      try history.examine()
    }
    // The note of the last check-ins is older than the file, so both are compared.
    #expect(try HistoryStore.traces(folder: history.folder).missing.isEmpty)
    #expect(try history.stored() == before)

    #expect(try history.read()?.checkIns().count == 6)
    #expect(try history.examine()?.integrityProblems == [])
  }
}
