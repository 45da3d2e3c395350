// SPDX-License-Identifier: GPL-3.0-or-later

import GRDB

extension Migration {
  /// Sessions, their events and what is derived from them; `docs/transcript-schema.md` explains it.
  static let one = Migration { db in
    try db.execute(sql: tables)
    try db.execute(sql: derivedTables)
    try db.execute(sql: views)
  }

  private static let tables = """
    CREATE TABLE session (
      id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
      scenario_id TEXT NOT NULL,
      language TEXT NOT NULL,
      mode TEXT NOT NULL,
      seed TEXT NOT NULL,
      time_limit_ms INTEGER NOT NULL,
      started_ms INTEGER NOT NULL,
      state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'finished', 'discarded')),
      ended_ms INTEGER CHECK ((ended_ms IS NULL) = (state = 'open')),
      score REAL CHECK (score BETWEEN 0 AND 1),
      estimate REAL CHECK (estimate BETWEEN 0 AND 1),
      time_used_ms INTEGER,
      CHECK ((score IS NULL) = (state <> 'finished')),
      CHECK ((time_used_ms IS NULL) = (state <> 'finished'))
    ) STRICT;
    CREATE INDEX session_by_start ON session (started_ms, id);
    CREATE INDEX session_by_scenario ON session (scenario_id, ended_ms, state, score);

    CREATE TABLE snapshot (
      digest TEXT NOT NULL PRIMARY KEY CHECK (length(digest) = 64),
      content TEXT NOT NULL CHECK (json_valid(content))
    ) STRICT;
    CREATE TRIGGER snapshot_is_final BEFORE UPDATE ON snapshot
    BEGIN SELECT raise(ABORT, 'a snapshot is never changed'); END;

    CREATE TABLE session_snapshot (
      session_id TEXT NOT NULL REFERENCES session (id),
      kind TEXT NOT NULL CHECK (kind IN ('scenario', 'question', 'topics', 'glossary')),
      position INTEGER NOT NULL,
      name TEXT NOT NULL,
      digest TEXT NOT NULL REFERENCES snapshot (digest),
      PRIMARY KEY (session_id, kind, position),
      UNIQUE (session_id, kind, name)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX session_snapshot_by_digest ON session_snapshot (digest);

    CREATE TABLE event (
      session_id TEXT NOT NULL REFERENCES session (id),
      sequence INTEGER NOT NULL CHECK (sequence >= 1),
      at_ms INTEGER NOT NULL,
      recorded_ms INTEGER NOT NULL,
      kind TEXT NOT NULL,
      payload TEXT NOT NULL CHECK (json_valid(payload)),
      digest TEXT NOT NULL CHECK (length(digest) = 64),
      PRIMARY KEY (session_id, sequence)
    ) STRICT;
    CREATE TRIGGER event_is_final BEFORE UPDATE ON event
    BEGIN SELECT raise(ABORT, 'an event is never changed'); END;

    CREATE TABLE draft (
      session_id TEXT NOT NULL PRIMARY KEY REFERENCES session (id),
      turn_number INTEGER NOT NULL,
      text TEXT NOT NULL,
      at_ms INTEGER NOT NULL,
      saved_ms INTEGER NOT NULL
    ) STRICT;

    CREATE TABLE lease (
      session_id TEXT NOT NULL PRIMARY KEY REFERENCES session (id),
      holder TEXT NOT NULL,
      pid INTEGER NOT NULL,
      process_started INTEGER NOT NULL,
      boot_id TEXT NOT NULL,
      taken_ms INTEGER NOT NULL
    ) STRICT;
    """

  private static let derivedTables = """
    CREATE TABLE turn (
      session_id TEXT NOT NULL REFERENCES session (id),
      number INTEGER NOT NULL CHECK (number >= 1),
      question_id TEXT NOT NULL,
      topic_id TEXT NOT NULL,
      question_digest TEXT NOT NULL REFERENCES snapshot (digest),
      kind TEXT NOT NULL CHECK (kind IN ('question', 'probe', 'challenge')),
      prompt TEXT NOT NULL CHECK (json_valid(prompt)),
      outcome TEXT NOT NULL
        CHECK (outcome IN ('answered', 'timed-out', 'skipped', 'gave-up', 'unfinished')),
      time_used_ms INTEGER NOT NULL,
      hints TEXT NOT NULL CHECK (json_valid(hints)),
      flagged INTEGER NOT NULL CHECK (flagged IN (0, 1)),
      PRIMARY KEY (session_id, number)
    ) STRICT;
    CREATE INDEX turn_by_question
      ON turn (question_id, session_id, number, kind, outcome, time_used_ms);
    CREATE INDEX turn_by_topic
      ON turn (topic_id, question_id, session_id, number, kind, outcome, time_used_ms);
    CREATE INDEX turn_by_snapshot ON turn (question_digest);

    CREATE TABLE answer (
      session_id TEXT NOT NULL,
      turn_number INTEGER NOT NULL,
      text TEXT NOT NULL,
      PRIMARY KEY (session_id, turn_number),
      FOREIGN KEY (session_id, turn_number) REFERENCES turn (session_id, number)
    ) STRICT;

    CREATE TABLE grade (
      id INTEGER NOT NULL PRIMARY KEY,
      session_id TEXT NOT NULL,
      turn_number INTEGER NOT NULL,
      question_digest TEXT NOT NULL REFERENCES snapshot (digest),
      origin TEXT NOT NULL CHECK (origin IN ('grader', 'person')),
      grader TEXT NOT NULL,
      made_ms INTEGER NOT NULL,
      score REAL NOT NULL CHECK (score BETWEEN 0 AND 1),
      flags TEXT NOT NULL CHECK (json_valid(flags)),
      mentions TEXT NOT NULL CHECK (json_valid(mentions)),
      note TEXT NOT NULL,
      FOREIGN KEY (session_id, turn_number) REFERENCES turn (session_id, number)
    ) STRICT;
    CREATE INDEX grade_by_turn ON grade (session_id, turn_number, origin, id, score);
    CREATE INDEX grade_by_snapshot ON grade (question_digest);
    CREATE TRIGGER grade_is_final BEFORE UPDATE ON grade
    BEGIN SELECT raise(ABORT, 'a new grade is a new row'); END;

    CREATE TABLE criterion_grade (
      grade_id INTEGER NOT NULL REFERENCES grade (id),
      position INTEGER NOT NULL,
      criterion_id TEXT NOT NULL,
      verdict TEXT NOT NULL CHECK (verdict IN ('earned', 'partly', 'missed', 'contradicted')),
      credit REAL NOT NULL CHECK (credit BETWEEN 0 AND 1),
      weight REAL NOT NULL,
      claim TEXT,
      nearest_miss TEXT CHECK (nearest_miss IS NULL OR json_valid(nearest_miss)),
      PRIMARY KEY (grade_id, position)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX criterion_grade_by_criterion
      ON criterion_grade (criterion_id, grade_id, verdict, credit, weight);

    CREATE TABLE misconception_grade (
      grade_id INTEGER NOT NULL REFERENCES grade (id),
      position INTEGER NOT NULL,
      misconception_id TEXT NOT NULL,
      claim TEXT NOT NULL,
      PRIMARY KEY (grade_id, position)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX misconception_grade_by_misconception
      ON misconception_grade (misconception_id, grade_id);

    CREATE TABLE evidence (
      grade_id INTEGER NOT NULL REFERENCES grade (id),
      part TEXT NOT NULL CHECK (part IN ('criterion', 'misconception')),
      part_position INTEGER NOT NULL,
      position INTEGER NOT NULL,
      start_byte INTEGER NOT NULL,
      end_byte INTEGER NOT NULL,
      text TEXT NOT NULL,
      PRIMARY KEY (grade_id, part, part_position, position)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE result (
      session_id TEXT NOT NULL REFERENCES session (id),
      position INTEGER NOT NULL,
      question_id TEXT NOT NULL,
      topic_id TEXT NOT NULL,
      unaided REAL NOT NULL CHECK (unaided BETWEEN 0 AND 1),
      score REAL NOT NULL CHECK (score BETWEEN 0 AND 1),
      turns TEXT NOT NULL CHECK (json_valid(turns)),
      time_used_ms INTEGER NOT NULL,
      PRIMARY KEY (session_id, position)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX result_by_question ON result (question_id, session_id, score, unaided);
    CREATE INDEX result_by_topic ON result (topic_id, question_id, session_id, score, unaided);
    """

  private static let views = """
    CREATE VIEW current_grade AS
    SELECT g.* FROM grade g
    WHERE g.id = (
      SELECT other.id FROM grade other
      WHERE other.session_id = g.session_id AND other.turn_number = g.turn_number
      ORDER BY other.origin DESC, other.id DESC LIMIT 1);

    CREATE VIEW sessions AS
    SELECT s.id, s.scenario_id AS scenario, s.language, s.mode, s.state,
      strftime('%Y-%m-%dT%H:%M:%fZ', s.started_ms / 1000.0, 'unixepoch') AS started,
      strftime('%Y-%m-%dT%H:%M:%fZ', s.ended_ms / 1000.0, 'unixepoch') AS ended,
      s.score, s.estimate,
      (SELECT count(*) FROM turn t WHERE t.session_id = s.id AND t.kind = 'question')
        AS questions,
      (SELECT count(*) FROM turn t WHERE t.session_id = s.id) AS turns,
      s.time_limit_ms / 1000.0 AS time_limit_s, s.time_used_ms / 1000.0 AS time_used_s
    FROM session s;

    CREATE VIEW turns AS
    SELECT t.session_id AS session, t.number AS turn, t.topic_id AS topic,
      t.question_id AS question, t.kind,
      json_extract(t.prompt, '$.text.' || s.language) AS prompt,
      t.outcome, t.time_used_ms / 1000.0 AS time_used_s, t.flagged,
      g.score, g.origin AS graded_by
    FROM turn t JOIN session s ON s.id = t.session_id
    LEFT JOIN current_grade g ON g.session_id = t.session_id AND g.turn_number = t.number;

    CREATE VIEW answers AS
    SELECT t.session_id AS session, t.number AS turn, t.topic_id AS topic,
      t.question_id AS question, t.kind, t.outcome, g.score, a.text
    FROM turn t
    JOIN answer a ON a.session_id = t.session_id AND a.turn_number = t.number
    LEFT JOIN current_grade g ON g.session_id = t.session_id AND g.turn_number = t.number;

    CREATE VIEW grades AS
    SELECT g.session_id AS session, g.turn_number AS turn, t.question_id AS question,
      g.origin AS graded_by, g.grader,
      strftime('%Y-%m-%dT%H:%M:%fZ', g.made_ms / 1000.0, 'unixepoch') AS made,
      g.score, g.flags, g.note,
      g.id = (
        SELECT other.id FROM grade other
        WHERE other.session_id = g.session_id AND other.turn_number = g.turn_number
        ORDER BY other.origin DESC, other.id DESC LIMIT 1) AS current
    FROM grade g
    JOIN turn t ON t.session_id = g.session_id AND t.number = g.turn_number;

    CREATE VIEW criteria AS
    SELECT t.session_id AS session, t.number AS turn, t.topic_id AS topic,
      t.question_id AS question, t.kind, c.criterion_id AS criterion, c.verdict, c.credit,
      c.weight, c.claim,
      (SELECT group_concat(e.text, ' … ') FROM evidence e
       WHERE e.grade_id = c.grade_id AND e.part = 'criterion' AND e.part_position = c.position)
        AS words
    FROM criterion_grade c
    JOIN current_grade g ON g.id = c.grade_id
    JOIN turn t ON t.session_id = g.session_id AND t.number = g.turn_number;

    CREATE VIEW misconceptions AS
    SELECT t.session_id AS session, t.number AS turn, t.topic_id AS topic,
      t.question_id AS question, m.misconception_id AS misconception, m.claim,
      (SELECT group_concat(e.text, ' … ') FROM evidence e
       WHERE e.grade_id = m.grade_id AND e.part = 'misconception'
         AND e.part_position = m.position) AS words
    FROM misconception_grade m
    JOIN current_grade g ON g.id = m.grade_id
    JOIN turn t ON t.session_id = g.session_id AND t.number = g.turn_number;

    CREATE VIEW results AS
    SELECT r.session_id AS session, s.scenario_id AS scenario,
      strftime('%Y-%m-%dT%H:%M:%fZ', s.started_ms / 1000.0, 'unixepoch') AS started,
      r.topic_id AS topic, r.question_id AS question, r.unaided, r.score,
      r.time_used_ms / 1000.0 AS time_used_s
    FROM result r JOIN session s ON s.id = r.session_id;

    CREATE VIEW events AS
    SELECT session_id AS session, sequence, at_ms / 1000.0 AS at_s,
      strftime('%Y-%m-%dT%H:%M:%fZ', recorded_ms / 1000.0, 'unixepoch') AS recorded,
      kind, payload
    FROM event;
    """
}
