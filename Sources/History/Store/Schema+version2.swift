// SPDX-License-Identifier: GPL-3.0-or-later

extension Schema {
  /// Settings, contacts and plans are entries of one table, so that changing, merging and taking
  /// back are written once.
  static let version2 = """
    CREATE TABLE entry (
      kind TEXT NOT NULL CHECK (kind IN ('setting', 'contact', 'plan')),
      key TEXT NOT NULL CHECK (key <> ''),
      -- NULL: removed; kept, so that two computers can agree on it. A setting is a text, the others
      -- are JSON objects.
      value TEXT CHECK (value IS NULL OR kind = 'setting' OR json_valid(value)),
      \(moment("changed")),
      PRIMARY KEY (kind, key)
    ) STRICT, WITHOUT ROWID;
    INSERT INTO entry SELECT 'setting', key, value, changed_at, changed_offset FROM setting;

    CREATE TABLE changed_entry (
      kind TEXT NOT NULL,
      key TEXT NOT NULL,
      before TEXT,  -- NULL: it was not there
      \(moment("before", canBeNull: true)),  -- when it became so; NULL: it never was there
      PRIMARY KEY (kind, key),
      FOREIGN KEY (kind, key) REFERENCES entry (kind, key)
    ) STRICT, WITHOUT ROWID;
    INSERT INTO changed_entry
    SELECT 'setting', key, before, before_at, before_offset FROM changed_setting;
    DROP TABLE changed_setting;
    DROP TABLE setting;

    CREATE TABLE last_change_2 (
      only INTEGER PRIMARY KEY CHECK (only = 1),
      id TEXT NOT NULL CHECK (length(id) = 36),
      kind TEXT NOT NULL CHECK (
        kind IN ('add', 'edit', 'replace', 'delete', 'setting', 'contact', 'plan', 'import')),
      is_undo INTEGER NOT NULL CHECK (is_undo IN (0, 1)),
      \(moment("made"))
    ) STRICT;
    INSERT INTO last_change_2 SELECT * FROM last_change;
    DROP TABLE last_change;
    ALTER TABLE last_change_2 RENAME TO last_change;
    """
}
