// SPDX-License-Identifier: GPL-3.0-or-later

extension Schema {
  /// Two computers may have answered two contents of one version, so each is kept by its hash; and an
  /// import is noted beside the change before it, which can still be taken back then.
  static let version3 = """
    -- Check-ins refer to the table by its name, so it goes and comes back within the transaction.
    PRAGMA defer_foreign_keys = ON;
    CREATE TEMP TABLE kept_definition AS SELECT * FROM definition;
    DROP TABLE definition;
    CREATE TABLE definition (
      hash TEXT NOT NULL PRIMARY KEY CHECK (length(hash) = 64 AND hash NOT GLOB '*[^0-9a-f]*'),
      questionnaire TEXT NOT NULL CHECK (questionnaire <> ''),
      version TEXT NOT NULL CHECK (version <> ''),
      content BLOB NOT NULL,
      -- 0: only check-ins that were imported were answered with it.
      answered_here INTEGER NOT NULL CHECK (answered_here IN (0, 1))
    ) STRICT;
    INSERT INTO definition
    SELECT hash, questionnaire, version, content, 1 FROM temp.kept_definition;
    DROP TABLE temp.kept_definition;

    -- At most two rows: the last change made here, and an import since then.
    CREATE TABLE last_change_3 (
      is_import INTEGER PRIMARY KEY CHECK (is_import = (kind = 'import')),
      id TEXT NOT NULL CHECK (length(id) = 36),
      kind TEXT NOT NULL CHECK (
        kind IN ('add', 'edit', 'replace', 'delete', 'setting', 'contact', 'plan', 'import')),
      is_undo INTEGER NOT NULL CHECK (is_undo IN (0, 1)),
      \(moment("made"))
    ) STRICT;
    INSERT INTO last_change_3
    SELECT kind = 'import', id, kind, is_undo, made_at, made_offset FROM last_change;

    CREATE TABLE changed_check_in_3 (
      is_import INTEGER NOT NULL CHECK (is_import IN (0, 1)),
      check_in TEXT NOT NULL CHECK (length(check_in) = 36),
      before TEXT REFERENCES revision (revision),  -- NULL: there was none
      PRIMARY KEY (is_import, check_in)
    ) STRICT, WITHOUT ROWID;
    INSERT INTO changed_check_in_3
    SELECT is_import, check_in, before FROM last_change_3, changed_check_in;
    DROP TABLE changed_check_in;
    ALTER TABLE changed_check_in_3 RENAME TO changed_check_in;
    CREATE INDEX changed_check_in_by_before ON changed_check_in (before);

    CREATE TABLE changed_entry_3 (
      is_import INTEGER NOT NULL CHECK (is_import IN (0, 1)),
      kind TEXT NOT NULL,
      key TEXT NOT NULL,
      before TEXT,  -- NULL: it was not there
      \(moment("before", canBeNull: true)),  -- when it became so; NULL: it never was there
      PRIMARY KEY (is_import, kind, key),
      FOREIGN KEY (kind, key) REFERENCES entry (kind, key)
    ) STRICT, WITHOUT ROWID;
    INSERT INTO changed_entry_3
    SELECT is_import, changed_entry.kind, key, before, before_at, before_offset
    FROM last_change_3, changed_entry;
    DROP TABLE changed_entry;
    ALTER TABLE changed_entry_3 RENAME TO changed_entry;

    DROP TABLE last_change;
    ALTER TABLE last_change_3 RENAME TO last_change;
    """
}
