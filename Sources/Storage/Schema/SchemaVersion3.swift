/// What version 3 adds: what changed a task between the page and the work, as a room marked it: the words of its
/// factors with blanks between them, and none where it looked and marked nothing.
///
/// Frozen, see ``Schema``.
let schemaVersion3 = """
  CREATE TABLE on_the_way (
    meeting INTEGER NOT NULL REFERENCES meeting ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    task INTEGER NOT NULL REFERENCES task DEFERRABLE INITIALLY DEFERRED,
    factors TEXT NOT NULL,
    PRIMARY KEY (meeting, task)
  ) STRICT, WITHOUT ROWID;
  """
