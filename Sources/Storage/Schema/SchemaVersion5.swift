/// What version 5 changes: rooms for blind votes as they came to be, since no release had filled those of version 1.
///
/// Votes are on tasks too, in bands or levels; they keep how many of us there were, and each side's case.
let schemaVersion5 = """
  DROP TABLE draft_vote;
  DROP TABLE ballot_vote;
  DROP TABLE ballot;

  -- A closed blind vote on one sample, or, without one, on what the task asks; `pass` counts the passes over a task in
  -- a meeting. `seats` is how many of us there were: more than there are votes where some did not vote.
  CREATE TABLE ballot (
    id INTEGER PRIMARY KEY,
    meeting INTEGER NOT NULL REFERENCES meeting DEFERRABLE INITIALLY DEFERRED,
    task INTEGER NOT NULL REFERENCES task DEFERRABLE INITIALLY DEFERRED,
    sample INTEGER REFERENCES sample DEFERRABLE INITIALLY DEFERRED,
    scale TEXT NOT NULL CHECK (scale IN ('work', 'bands', 'levels')),
    pass INTEGER NOT NULL CHECK (pass >= 0),
    seats INTEGER NOT NULL CHECK (seats >= 0),
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
  """
