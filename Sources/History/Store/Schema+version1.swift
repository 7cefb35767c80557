// SPDX-License-Identifier: GPL-3.0-or-later

extension Schema {
  /// Times are seconds since 1970-01-01 UTC; offsets are the seconds local time was ahead of UTC;
  /// UUIDs and hashes are in lower case.
  static let version1 = """
    CREATE TABLE setting (
      key TEXT NOT NULL PRIMARY KEY CHECK (key <> ''),
      value TEXT,  -- NULL: removed; kept, so that two computers can agree on it
      \(moment("changed"))
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE definition (
      hash TEXT NOT NULL PRIMARY KEY CHECK (length(hash) = 64 AND hash NOT GLOB '*[^0-9a-f]*'),
      questionnaire TEXT NOT NULL CHECK (questionnaire <> ''),
      version TEXT NOT NULL CHECK (version <> ''),
      content BLOB NOT NULL,
      UNIQUE (questionnaire, version)
    ) STRICT;

    -- The newest revision of a check-in is the check-in; one without a definition is a tombstone.
    -- An older one is kept only as long as the last change can be taken back.
    CREATE TABLE revision (
      number INTEGER PRIMARY KEY,
      revision TEXT NOT NULL UNIQUE CHECK (length(revision) = 36),
      check_in TEXT NOT NULL CHECK (length(check_in) = 36),
      supersedes TEXT CHECK (length(supersedes) = 36),  -- may be gone
      \(moment("revised")),
      definition TEXT REFERENCES definition (hash),
      whole_definition TEXT REFERENCES definition (hash),
      local_date TEXT CHECK (local_date = date(local_date)),
      \(moment("answered", canBeNull: true)),
      is_late INTEGER CHECK (is_late IN (0, 1)),
      CHECK (
        CASE WHEN definition IS NULL
        THEN coalesce(whole_definition, local_date, answered_at, answered_offset, is_late) IS NULL
        ELSE local_date IS NOT NULL AND answered_at IS NOT NULL AND answered_offset IS NOT NULL
          AND is_late IS NOT NULL
        END)
    ) STRICT;
    CREATE UNIQUE INDEX revision_of_check_in ON revision (check_in, revised_at, revision);
    CREATE INDEX revision_by_definition ON revision (definition);
    CREATE INDEX revision_by_whole_definition ON revision (whole_definition);

    CREATE VIEW newest_revision AS
    SELECT * FROM revision AS this WHERE NOT EXISTS (
      SELECT 1 FROM revision AS other WHERE other.check_in = this.check_in
      AND (other.revised_at, other.revision) > (this.revised_at, this.revision));

    CREATE TABLE target (
      revision INTEGER NOT NULL REFERENCES revision (number) ON DELETE CASCADE,
      key TEXT NOT NULL CHECK (key <> ''),
      value REAL NOT NULL CHECK (abs(value) <= 1.7976931348623157e308),
      PRIMARY KEY (revision, key)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE outcome (
      revision INTEGER NOT NULL REFERENCES revision (number) ON DELETE CASCADE,
      \(outcomeColumns),
      PRIMARY KEY (revision, item)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE draft (
      questionnaire TEXT NOT NULL PRIMARY KEY,
      definition TEXT NOT NULL REFERENCES definition (hash),
      begun_on TEXT NOT NULL CHECK (begun_on = date(begun_on)),
      \(moment("begun")),
      local_date TEXT NOT NULL CHECK (local_date = date(local_date)),
      position TEXT  -- the item to ask next; NULL: only the review is left
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX draft_by_definition ON draft (definition);

    CREATE TABLE draft_outcome (
      questionnaire TEXT NOT NULL REFERENCES draft (questionnaire) ON DELETE CASCADE,
      \(outcomeColumns),
      PRIMARY KEY (questionnaire, item)
    ) STRICT, WITHOUT ROWID;

    -- The change that undo takes back, with what was there before it.
    CREATE TABLE last_change (
      only INTEGER PRIMARY KEY CHECK (only = 1),
      id TEXT NOT NULL CHECK (length(id) = 36),
      kind TEXT NOT NULL CHECK (kind IN ('add', 'edit', 'replace', 'delete', 'setting', 'import')),
      is_undo INTEGER NOT NULL CHECK (is_undo IN (0, 1)),
      \(moment("made"))
    ) STRICT;
    CREATE TABLE changed_check_in (
      check_in TEXT NOT NULL PRIMARY KEY CHECK (length(check_in) = 36),
      before TEXT REFERENCES revision (revision)  -- NULL: there was none
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX changed_check_in_by_before ON changed_check_in (before);
    CREATE TABLE changed_setting (
      key TEXT NOT NULL PRIMARY KEY REFERENCES setting (key),
      before TEXT,  -- NULL: it was not set
      \(moment("before", canBeNull: true))  -- when it became so; NULL: it never was set
    ) STRICT, WITHOUT ROWID;

    -- Holds a row while text that is gone may still stand in unused parts of the file.
    CREATE TABLE remnant (only INTEGER PRIMARY KEY CHECK (only = 1)) STRICT;
    """

  static func moment(_ name: String, canBeNull: Bool = false) -> String {
    let null = canBeNull ? "" : "NOT NULL"
    return """
      \(name)_at INTEGER \(null)
        CHECK (\(name)_at BETWEEN -62135596800 AND 253402300799),
      \(name)_offset INTEGER \(null) CHECK (\(name)_offset BETWEEN -86399 AND 86399)
      """
  }

  private static let outcomeColumns = """
    item TEXT NOT NULL CHECK (item <> ''),
    kind TEXT NOT NULL,
    value ANY,
    CHECK (
      CASE
      WHEN kind IN ('code', 'integer') THEN typeof(value) = 'integer'
      WHEN kind = 'minutes' THEN typeof(value) = 'integer' AND value >= 0
      WHEN kind = 'decimal' THEN
        typeof(value) = 'real' AND abs(value) <= 1.7976931348623157e308
      WHEN kind = 'yes_no' THEN typeof(value) = 'integer' AND value IN (0, 1)
      WHEN kind = 'text' THEN typeof(value) = 'text'
      WHEN kind = 'date' THEN typeof(value) = 'text' AND value = date(value)
      WHEN kind IN ('declined', 'not_reached', 'not_applicable') THEN value IS NULL
      ELSE 0 END)
    """
}
