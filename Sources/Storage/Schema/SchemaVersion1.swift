/// The tables of version 1, with all the rooms that the first releases fill.
///
/// Frozen: a file out there has them. What comes later is a version of its own, see ``Schema``.
/// Foreign keys wait for the end of a transaction, so that the edits of a change may come in any order. Most of them
/// refuse rather than cascade: nothing that a room did goes away because something else did.
let schemaVersion1 = """
  CREATE TABLE setting (
    name TEXT NOT NULL PRIMARY KEY,
    value ANY NOT NULL
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE team (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    name TEXT NOT NULL,
    course TEXT NOT NULL,
    seats INTEGER NOT NULL CHECK (seats >= 0)
  ) STRICT;

  -- A class section by its name; the empty name stands for work that came without one.
  CREATE TABLE section (
    name TEXT NOT NULL PRIMARY KEY
  ) STRICT, WITHOUT ROWID;

  -- What was asked. `identity` is a salted hash of title and prompt as a file brought them, so that the file is known
  -- again after the room has edited them.
  CREATE TABLE task (
    id INTEGER PRIMARY KEY,
    title TEXT NOT NULL,
    prompt TEXT NOT NULL,
    answer_key TEXT NOT NULL,
    written TEXT CHECK (written IN ('doing-mathematics', 'procedures-with-connections',
      'procedures-without-connections', 'memorization', 'reason', 'reproduce')),
    identity INTEGER UNIQUE
  ) STRICT;

  -- The same task in one class section; `id` keeps the order in which the sections came.
  CREATE TABLE task_section (
    id INTEGER PRIMARY KEY,
    task INTEGER NOT NULL REFERENCES task ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    section TEXT NOT NULL REFERENCES section DEFERRABLE INITIALLY DEFERRED,
    grade TEXT NOT NULL,
    just_taught INTEGER CHECK (just_taught IN (0, 1)),
    set_up TEXT CHECK (set_up IN ('doing-mathematics', 'procedures-with-connections',
      'procedures-without-connections', 'memorization', 'differed-by-class')),
    UNIQUE (task, section)
  ) STRICT;

  -- One piece of work. Its letter follows from `position`, from 0; none while the work waits. `identity` is a salted
  -- hash by which a file's row is known again, never a name; `added` is when it came in, in milliseconds of UTC.
  CREATE TABLE sample (
    id INTEGER PRIMARY KEY,
    task INTEGER NOT NULL REFERENCES task DEFERRABLE INITIALLY DEFERRED,
    position INTEGER CHECK (position >= 0),
    section TEXT NOT NULL REFERENCES section DEFERRABLE INITIALLY DEFERRED,
    response TEXT,
    answer TEXT,
    answer_canonical TEXT,
    image TEXT,
    marked_correct INTEGER CHECK (marked_correct IN (0, 1)),
    identity INTEGER,
    added INTEGER NOT NULL
  ) STRICT;
  CREATE UNIQUE INDEX sample_letter ON sample (task, position);
  CREATE UNIQUE INDEX sample_identity ON sample (task, identity) WHERE identity IS NOT NULL;

  CREATE TABLE misconception_group (
    id INTEGER PRIMARY KEY,
    task INTEGER NOT NULL REFERENCES task DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL,
    hint TEXT NOT NULL,
    bank TEXT,
    anticipated INTEGER NOT NULL CHECK (anticipated IN (0, 1)),
    papers INTEGER NOT NULL CHECK (papers >= 0),
    probe TEXT NOT NULL,
    next_move TEXT NOT NULL,
    example TEXT NOT NULL,
    UNIQUE (task, id)
  ) STRICT;

  -- Where a sample belongs that was looked at; without a group it shows none of the misconceptions.
  CREATE TABLE group_place (
    sample INTEGER PRIMARY KEY REFERENCES sample ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    task INTEGER NOT NULL REFERENCES task DEFERRABLE INITIALLY DEFERRED,
    misconception_group INTEGER,
    FOREIGN KEY (task, misconception_group) REFERENCES misconception_group (task, id)
      DEFERRABLE INITIALLY DEFERRED
  ) STRICT;
  CREATE INDEX group_place_member ON group_place (task, misconception_group);

  -- A meeting. Its beginning is kept on two clocks: milliseconds since a boot, and UTC with the zone's offset.
  -- `stopped_at` is milliseconds since the beginning. `heard_*` is when it was last heard of.
  CREATE TABLE meeting (
    id INTEGER PRIMARY KEY,
    title TEXT NOT NULL,
    goal TEXT NOT NULL,
    stage TEXT NOT NULL CHECK (stage IN ('prepared', 'running', 'paused', 'ended')),
    start_since_boot INTEGER,
    start_boot TEXT,
    start_wall INTEGER,
    start_offset_minutes INTEGER,
    stopped_at INTEGER,
    seats INTEGER NOT NULL CHECK (seats >= 0),
    length INTEGER NOT NULL CHECK (length >= 0),
    heard_since_boot INTEGER,
    heard_boot TEXT,
    heard_wall INTEGER,
    heard_offset_minutes INTEGER,
    CHECK ((stage = 'prepared') = (start_wall IS NULL)),
    CHECK ((stage IN ('paused', 'ended')) = (stopped_at IS NOT NULL)),
    CHECK ((start_wall IS NULL) = (start_since_boot IS NULL) AND (start_wall IS NULL) = (start_boot IS NULL)
      AND (start_wall IS NULL) = (start_offset_minutes IS NULL)),
    CHECK ((heard_wall IS NULL) = (heard_since_boot IS NULL) AND (heard_wall IS NULL) = (heard_boot IS NULL)
      AND (heard_wall IS NULL) = (heard_offset_minutes IS NULL))
  ) STRICT;

  CREATE TABLE agenda_step (
    meeting INTEGER NOT NULL REFERENCES meeting ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL CHECK (position >= 0),
    name TEXT NOT NULL,
    minutes INTEGER NOT NULL,
    activity TEXT CHECK (activity IN ('logistics', 'pacing', 'strategy', 'planning/studentWork',
      'planning/nextLesson', 'planning/rehearse', 'planning/representations', 'planning/content', 'unfocused',
      'break')),
    screen TEXT CHECK (screen IN ('start', 'task', 'tag', 'splits', 'groups', 'closing')),
    sentence TEXT NOT NULL,
    is_move INTEGER NOT NULL CHECK (is_move IN (0, 1)),
    PRIMARY KEY (meeting, position)
  ) STRICT, WITHOUT ROWID;

  -- When each step of the agenda began, in milliseconds since the meeting did.
  CREATE TABLE agenda_progress (
    meeting INTEGER NOT NULL REFERENCES meeting ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL CHECK (position >= 0),
    began INTEGER NOT NULL,
    PRIMARY KEY (meeting, position)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE meeting_task (
    meeting INTEGER NOT NULL REFERENCES meeting ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    task INTEGER NOT NULL REFERENCES task DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL CHECK (position >= 0),
    PRIMARY KEY (meeting, task)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX meeting_task_task ON meeting_task (task);

  -- From here on, in milliseconds since the meeting began, an activity runs; without one the time is unrecorded.
  CREATE TABLE time_boundary (
    meeting INTEGER NOT NULL REFERENCES meeting ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    at INTEGER NOT NULL CHECK (at >= 0),
    activity TEXT CHECK (activity IN ('logistics', 'pacing', 'strategy', 'planning/studentWork',
      'planning/nextLesson', 'planning/rehearse', 'planning/representations', 'planning/content', 'unfocused',
      'break')),
    source TEXT NOT NULL CHECK (source IN ('live', 'corrected')),
    name TEXT,
    PRIMARY KEY (meeting, at)
  ) STRICT, WITHOUT ROWID;

  -- What the room says of a sample. The deciding words are UTF-8 offsets into the response, or, for work on paper,
  -- what the room wrote down.
  CREATE TABLE room_tag (
    meeting INTEGER NOT NULL REFERENCES meeting DEFERRABLE INITIALLY DEFERRED,
    sample INTEGER NOT NULL REFERENCES sample DEFERRABLE INITIALLY DEFERRED,
    demand TEXT CHECK (demand IN ('reason', 'reproduce', 'noEvidence')),
    in_doubt INTEGER NOT NULL CHECK (in_doubt IN (0, 1)),
    words_start INTEGER,
    words_end INTEGER,
    words_written TEXT,
    PRIMARY KEY (meeting, sample),
    CHECK ((words_start IS NULL) = (words_end IS NULL)),
    CHECK (words_start IS NULL OR words_written IS NULL)
  ) STRICT, WITHOUT ROWID;

  -- Papers sorted on the table: counts, no letters.
  CREATE TABLE pile (
    meeting INTEGER NOT NULL REFERENCES meeting DEFERRABLE INITIALLY DEFERRED,
    task INTEGER NOT NULL REFERENCES task DEFERRABLE INITIALLY DEFERRED,
    papers INTEGER NOT NULL CHECK (papers >= 0),
    reason INTEGER NOT NULL CHECK (reason >= 0),
    reproduce INTEGER NOT NULL CHECK (reproduce >= 0),
    no_evidence INTEGER NOT NULL CHECK (no_evidence >= 0),
    none_seen INTEGER NOT NULL CHECK (none_seen >= 0),
    PRIMARY KEY (meeting, task)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE move (
    id INTEGER PRIMARY KEY,
    meeting INTEGER NOT NULL REFERENCES meeting DEFERRABLE INITIALLY DEFERRED,
    task INTEGER NOT NULL REFERENCES task DEFERRABLE INITIALLY DEFERRED,
    misconception_group INTEGER NOT NULL REFERENCES misconception_group DEFERRABLE INITIALLY DEFERRED,
    text TEXT NOT NULL,
    lesson TEXT NOT NULL,
    question TEXT NOT NULL,
    who TEXT NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('planned', 'tried', 'notYet', 'setAside')),
    tried_by INTEGER,
    heard TEXT NOT NULL,
    CHECK ((status = 'tried') = (tried_by IS NOT NULL))
  ) STRICT;
  CREATE INDEX move_meeting ON move (meeting);

  -- A note on a task, a sample, a group, a step of the agenda or, without any of them, the meeting. A note outlives
  -- the group it was written on, hence no foreign key there. `id` keeps the order of writing.
  CREATE TABLE note (
    id INTEGER PRIMARY KEY,
    meeting INTEGER NOT NULL REFERENCES meeting DEFERRABLE INITIALLY DEFERRED,
    task INTEGER REFERENCES task DEFERRABLE INITIALLY DEFERRED,
    sample INTEGER REFERENCES sample DEFERRABLE INITIALLY DEFERRED,
    misconception_group INTEGER,
    step INTEGER,
    text TEXT NOT NULL,
    CHECK ((task IS NOT NULL) + (sample IS NOT NULL) + (misconception_group IS NOT NULL) + (step IS NOT NULL) <= 1)
  ) STRICT;
  CREATE INDEX note_meeting ON note (meeting);

  -- What we agree to call things; comes back in every meeting.
  CREATE TABLE definition (
    id INTEGER PRIMARY KEY,
    meeting INTEGER NOT NULL REFERENCES meeting DEFERRABLE INITIALLY DEFERRED,
    task INTEGER REFERENCES task DEFERRABLE INITIALLY DEFERRED,
    sample INTEGER REFERENCES sample DEFERRABLE INITIALLY DEFERRED,
    text TEXT NOT NULL
  ) STRICT;

  -- A closed blind vote on one sample; `pass` counts how often the room voted on it. What those who see it differently
  -- say for it stays.
  CREATE TABLE ballot (
    id INTEGER PRIMARY KEY,
    meeting INTEGER NOT NULL REFERENCES meeting DEFERRABLE INITIALLY DEFERRED,
    sample INTEGER NOT NULL REFERENCES sample DEFERRABLE INITIALLY DEFERRED,
    pass INTEGER NOT NULL CHECK (pass >= 0),
    minority_reason TEXT,
    UNIQUE (meeting, sample, pass)
  ) STRICT;

  -- The votes of a ballot in shuffled order, so that no place is a person.
  CREATE TABLE ballot_vote (
    ballot INTEGER NOT NULL REFERENCES ballot ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    place INTEGER NOT NULL CHECK (place >= 0),
    demand TEXT NOT NULL CHECK (demand IN ('reason', 'reproduce', 'noEvidence')),
    PRIMARY KEY (ballot, place)
  ) STRICT, WITHOUT ROWID;

  -- Votes of a pass that is still open: no times, no journal, gone when it closes.
  CREATE TABLE draft_vote (
    meeting INTEGER NOT NULL REFERENCES meeting ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    sample INTEGER NOT NULL REFERENCES sample ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    seat INTEGER NOT NULL CHECK (seat >= 0),
    demand TEXT NOT NULL CHECK (demand IN ('reason', 'reproduce', 'noEvidence')),
    PRIMARY KEY (meeting, sample, seat)
  ) STRICT, WITHOUT ROWID;

  -- Which task and sample was on the wall from a time on, in milliseconds since the meeting began.
  CREATE TABLE attention (
    meeting INTEGER NOT NULL REFERENCES meeting ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    at INTEGER NOT NULL,
    task INTEGER NOT NULL REFERENCES task ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    sample INTEGER REFERENCES sample ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (meeting, at)
  ) STRICT, WITHOUT ROWID;

  -- Text that is being typed and not yet accepted.
  CREATE TABLE draft (
    key TEXT NOT NULL PRIMARY KEY,
    text TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;

  -- What was done, for undo: the edits as JSON, written as `version` says. A meeting whose beginning was undone is no
  -- longer there, its entries are, hence no foreign key.
  CREATE TABLE journal (
    id INTEGER PRIMARY KEY,
    meeting INTEGER,
    name TEXT NOT NULL,
    version INTEGER NOT NULL,
    edits TEXT NOT NULL,
    undone INTEGER NOT NULL CHECK (undone IN (0, 1)),
    wall INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX journal_meeting ON journal (meeting, undone);
  """
