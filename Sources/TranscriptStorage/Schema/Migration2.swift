// SPDX-License-Identifier: GPL-3.0-or-later

import GRDB

extension Migration {
  /// What reviewing needs: a person's marks, notes and wishes, an index of words, and sums over all
  /// results, so that no report reads a million turns.
  static let two = Migration { db in
    try db.execute(sql: tables)
    try db.execute(sql: views)
    try SearchIndex.rebuild(db)
    try Tally.rebuild(db)
  }

  private static let tables = """
    ALTER TABLE grade ADD COLUMN glossary_digest TEXT REFERENCES snapshot (digest);

    CREATE TABLE mark (
      session_id TEXT NOT NULL,
      turn_number INTEGER NOT NULL,
      part TEXT NOT NULL CHECK (part IN ('criterion', 'misconception')),
      part_id TEXT NOT NULL,
      credit REAL NOT NULL CHECK (credit BETWEEN 0 AND 1),
      grader_credit REAL NOT NULL CHECK (grader_credit BETWEEN 0 AND 1),
      reason TEXT NOT NULL,
      made_ms INTEGER NOT NULL,
      PRIMARY KEY (session_id, turn_number, part, part_id),
      FOREIGN KEY (session_id, turn_number) REFERENCES turn (session_id, number)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE note (
      session_id TEXT NOT NULL,
      turn_number INTEGER NOT NULL,
      text TEXT NOT NULL,
      made_ms INTEGER NOT NULL,
      PRIMARY KEY (session_id, turn_number),
      FOREIGN KEY (session_id, turn_number) REFERENCES turn (session_id, number)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE wish (
      question_id TEXT NOT NULL PRIMARY KEY,
      due_day INTEGER NOT NULL,
      made_ms INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE search_entry (
      id INTEGER NOT NULL PRIMARY KEY,
      session_id TEXT NOT NULL,
      turn_number INTEGER NOT NULL,
      kind TEXT NOT NULL CHECK (kind IN ('answer', 'note')),
      UNIQUE (session_id, turn_number, kind)
    ) STRICT;
    CREATE VIRTUAL TABLE search_index USING fts5
      (words, content = '', detail = none, columnsize = 0, tokenize = ascii);

    CREATE TABLE question_tally (
      question_id TEXT NOT NULL,
      week INTEGER NOT NULL,
      topic_id TEXT NOT NULL,
      results INTEGER NOT NULL,
      unaided REAL NOT NULL,
      score REAL NOT NULL,
      score_squares REAL NOT NULL,
      time_share REAL NOT NULL,
      hurried INTEGER NOT NULL,
      hurried_unaided REAL NOT NULL,
      compared INTEGER NOT NULL,
      compared_score REAL NOT NULL,
      compared_squares REAL NOT NULL,
      rest REAL NOT NULL,
      rest_squares REAL NOT NULL,
      score_by_rest REAL NOT NULL,
      PRIMARY KEY (question_id, week)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE criterion_tally (
      question_id TEXT NOT NULL,
      criterion_id TEXT NOT NULL,
      topic_id TEXT NOT NULL,
      asked INTEGER NOT NULL,
      earned INTEGER NOT NULL,
      partly INTEGER NOT NULL,
      contradicted INTEGER NOT NULL,
      recent TEXT NOT NULL,
      PRIMARY KEY (question_id, criterion_id)
    ) STRICT, WITHOUT ROWID;

    CREATE INDEX session_by_estimate ON session (state, estimate, score, started_ms, id);
    """

  private static let views = """
    CREATE VIEW marks AS
    SELECT m.session_id AS session, m.turn_number AS turn, t.topic_id AS topic,
      t.question_id AS question, m.part, m.part_id AS id, m.credit, m.grader_credit, m.reason,
      strftime('%Y-%m-%dT%H:%M:%fZ', m.made_ms / 1000.0, 'unixepoch') AS made
    FROM mark m
    JOIN turn t ON t.session_id = m.session_id AND t.number = m.turn_number;

    CREATE VIEW notes AS
    SELECT n.session_id AS session, n.turn_number AS turn, t.topic_id AS topic,
      t.question_id AS question, n.text,
      strftime('%Y-%m-%dT%H:%M:%fZ', n.made_ms / 1000.0, 'unixepoch') AS made
    FROM note n
    JOIN turn t ON t.session_id = n.session_id AND t.number = n.turn_number;
    """
}
