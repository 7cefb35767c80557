// SPDX-License-Identifier: GPL-3.0-or-later

extension Schema {
  /// A code may have a fraction, and several options of one item may be chosen.
  static let version4 = """
    CREATE TABLE outcome_4 (
      revision INTEGER NOT NULL REFERENCES revision (number) ON DELETE CASCADE,
      \(outcomeColumns),
      PRIMARY KEY (revision, item)
    ) STRICT, WITHOUT ROWID;
    INSERT INTO outcome_4 SELECT * FROM outcome;
    DROP TABLE outcome;
    ALTER TABLE outcome_4 RENAME TO outcome;

    CREATE TABLE draft_outcome_4 (
      questionnaire TEXT NOT NULL REFERENCES draft (questionnaire) ON DELETE CASCADE,
      \(outcomeColumns),
      PRIMARY KEY (questionnaire, item)
    ) STRICT, WITHOUT ROWID;
    INSERT INTO draft_outcome_4 SELECT * FROM draft_outcome;
    DROP TABLE draft_outcome;
    ALTER TABLE draft_outcome_4 RENAME TO draft_outcome;
    """

  /// Of several codes: a list in brackets, in rising order.
  private static let outcomeColumns = """
    item TEXT NOT NULL CHECK (item <> ''),
    kind TEXT NOT NULL,
    value ANY,
    CHECK (
      CASE
      WHEN kind = 'code' THEN typeof(value) = 'integer'
        OR typeof(value) = 'real' AND abs(value) <= 1.7976931348623157e308
      WHEN kind = 'codes' THEN typeof(value) = 'text' AND json_valid(value)
        AND json_type(value) = 'array'
      WHEN kind = 'integer' THEN typeof(value) = 'integer'
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
