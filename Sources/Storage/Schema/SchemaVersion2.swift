/// What version 2 changes: definitions that know what they settle.
///
/// Frozen, see ``Schema``. No program ever wrote a definition of version 1, so its table is made anew.
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
  """
