/// What a closing leaves and what comes back of it: kinds of moves and why one was not tried, items that ask after a
/// group, and the team's objective.
///
/// Frozen, as ``schemaVersion1`` is.
let schemaVersion7 = """
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
  """
