/// What version 4 adds: agendas have names, meetings a bell, and what was written in mirrors is kept.
///
/// Frozen, see ``Schema``.
let schemaVersion4 = """
  -- What the agenda is called, and when the bell rings, in minutes of the local day.
  ALTER TABLE meeting ADD COLUMN agenda_name TEXT;
  ALTER TABLE meeting ADD COLUMN bell_time INTEGER CHECK (bell_time BETWEEN 0 AND 1439);

  -- A team's own opinion on a day, written in a mirror. `mirror` is the name of the mirror's file, `title` what it was
  -- called.
  CREATE TABLE reflection (
    id INTEGER PRIMARY KEY,
    mirror TEXT NOT NULL,
    title TEXT NOT NULL,
    since_boot INTEGER NOT NULL,
    boot TEXT NOT NULL,
    wall INTEGER NOT NULL,
    offset_minutes INTEGER NOT NULL
  ) STRICT;

  -- The answers in the mirror's order, beside the questions as they were asked.
  CREATE TABLE reflection_answer (
    reflection INTEGER NOT NULL REFERENCES reflection ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL CHECK (position >= 0),
    question TEXT NOT NULL,
    words TEXT NOT NULL,
    PRIMARY KEY (reflection, position)
  ) STRICT, WITHOUT ROWID;
  """
