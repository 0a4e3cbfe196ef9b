/// What version 2 changes: everything a room does beyond tags, groups and minutes.
///
/// Frozen, see ``Schema``. No program ever wrote a definition or a vote of version 1, so their tables are made anew.
let schemaVersion2 = """
  DROP TABLE definition;

  -- What we agree to call things, "we call this `called` because `because`"; comes back in every meeting. `against` is
  -- what others had called it. Without a sample it is about the task itself; `letter` is what the sample was called.
  CREATE TABLE definition (
    id INTEGER PRIMARY KEY,
    meeting INTEGER NOT NULL REFERENCES meeting DEFERRABLE INITIALLY DEFERRED,
    task INTEGER NOT NULL REFERENCES task DEFERRABLE INITIALLY DEFERRED,
    sample INTEGER REFERENCES sample DEFERRABLE INITIALLY DEFERRED,
    letter TEXT NOT NULL,
    called TEXT NOT NULL CHECK (called IN ('reason', 'reproduce', 'noEvidence', 'doing-mathematics',
      'procedures-with-connections', 'procedures-without-connections', 'memorization')),
    against TEXT CHECK (against IN ('reason', 'reproduce', 'noEvidence', 'doing-mathematics',
      'procedures-with-connections', 'procedures-without-connections', 'memorization')),
    hard_case TEXT,
    because TEXT NOT NULL
  ) STRICT;

  -- What changed a task between the page and the work, as a room marked it: the words of its factors with blanks
  -- between them, and none where it looked and marked nothing.
  CREATE TABLE on_the_way (
    meeting INTEGER NOT NULL REFERENCES meeting ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    task INTEGER NOT NULL REFERENCES task DEFERRABLE INITIALLY DEFERRED,
    factors TEXT NOT NULL,
    PRIMARY KEY (meeting, task)
  ) STRICT, WITHOUT ROWID;

  DROP TABLE draft_vote;
  DROP TABLE ballot_vote;
  DROP TABLE ballot;

  -- A closed blind vote on one sample, or, without one, on what the task asks; `pass` counts the passes over a task in
  -- a meeting. `seats` is how many of us there were: more than there are votes where some did not vote. `agreed` is
  -- what we call the piece for now, since the meeting `agreed_in`; the votes stay as they are.
  CREATE TABLE ballot (
    id INTEGER PRIMARY KEY,
    meeting INTEGER NOT NULL REFERENCES meeting DEFERRABLE INITIALLY DEFERRED,
    task INTEGER NOT NULL REFERENCES task DEFERRABLE INITIALLY DEFERRED,
    sample INTEGER REFERENCES sample DEFERRABLE INITIALLY DEFERRED,
    scale TEXT NOT NULL CHECK (scale IN ('work', 'bands', 'levels')),
    pass INTEGER NOT NULL CHECK (pass >= 0),
    seats INTEGER NOT NULL CHECK (seats >= 0),
    agreed TEXT CHECK (agreed IN ('reason', 'reproduce', 'noEvidence', 'doing-mathematics',
      'procedures-with-connections', 'procedures-without-connections', 'memorization')),
    agreed_in INTEGER REFERENCES meeting ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
    CHECK ((sample IS NOT NULL) = (scale = 'work'))
  ) STRICT;
  CREATE UNIQUE INDEX ballot_on_sample ON ballot (meeting, sample, pass) WHERE sample IS NOT NULL;
  CREATE UNIQUE INDEX ballot_on_task ON ballot (meeting, task, pass) WHERE sample IS NULL;

  -- The votes of a ballot in shuffled order, so that no place is a person.
  CREATE TABLE ballot_vote (
    ballot INTEGER NOT NULL REFERENCES ballot ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    place INTEGER NOT NULL CHECK (place >= 0),
    choice TEXT NOT NULL CHECK (choice IN ('reason', 'reproduce', 'noEvidence', 'doing-mathematics',
      'procedures-with-connections', 'procedures-without-connections', 'memorization')),
    PRIMARY KEY (ballot, place)
  ) STRICT, WITHOUT ROWID;

  -- What is to be said for a choice, by whomever; that of a minority stays when the room agrees for now.
  CREATE TABLE ballot_case (
    ballot INTEGER NOT NULL REFERENCES ballot ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    choice TEXT NOT NULL CHECK (choice IN ('reason', 'reproduce', 'noEvidence', 'doing-mathematics',
      'procedures-with-connections', 'procedures-without-connections', 'memorization')),
    text TEXT NOT NULL,
    PRIMARY KEY (ballot, choice)
  ) STRICT, WITHOUT ROWID;

  -- A blind pass that is open: sealed, so that nobody who looks into the file sees a vote; no times, no journal, gone
  -- when it closes.
  CREATE TABLE open_pass (
    meeting INTEGER PRIMARY KEY REFERENCES meeting ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    sealed BLOB NOT NULL
  ) STRICT;

  -- The three keys of each seat, from 1, where they are not the usual ones.
  CREATE TABLE seat_key (
    seat INTEGER PRIMARY KEY CHECK (seat >= 1),
    keys TEXT NOT NULL
  ) STRICT;

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

  -- What a closing leaves and what comes back of it: kinds of moves, and why one was not tried.
  ALTER TABLE move ADD COLUMN kind TEXT CHECK (kind IN ('pressForWhy', 'representation', 'counterExample',
    'numberChoice', 'reposeTask', 'demoLesson', 'coPlan', 'rehearse'));
  ALTER TABLE move ADD COLUMN support TEXT CHECK (support IN ('vision', 'coaching', 'leaders', 'teams', 'workshops',
    'materials'));
  ALTER TABLE move ADD COLUMN hindrance TEXT CHECK (hindrance IS NULL
    OR status = 'notYet' AND hindrance IN ('time', 'coverage', 'pressure', 'absent'));

  -- The group whose thinking a task was made to look at again. It outlives the group, hence no foreign key.
  ALTER TABLE task ADD COLUMN asks_after INTEGER;

  -- What the team wants of its year, and up to three things that are counted.
  CREATE TABLE objective (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    words TEXT NOT NULL
  ) STRICT;
  CREATE TABLE key_result (
    position INTEGER PRIMARY KEY CHECK (position BETWEEN 0 AND 2),
    measure TEXT NOT NULL CHECK (measure IN ('meetingsHeld', 'planningMinutes', 'movesTried', 'tasksAskingWhy')),
    target INTEGER NOT NULL CHECK (target > 0)
  ) STRICT;

  -- What a team wants of its minutes, and when a meeting last saw a key, in milliseconds since it began.
  ALTER TABLE team ADD COLUMN target_planning INTEGER CHECK (target_planning BETWEEN 1 AND 100);
  ALTER TABLE team ADD COLUMN target_unbroken INTEGER CHECK (target_unbroken BETWEEN 1 AND 600);
  ALTER TABLE team ADD COLUMN asks_about_goal INTEGER NOT NULL DEFAULT 1 CHECK (asks_about_goal IN (0, 1));
  ALTER TABLE meeting ADD COLUMN last_key INTEGER;
  """
