/// What version 8 adds: what a team wants of its minutes, and when a meeting last saw a key.
///
/// Frozen, see ``Schema``. `last_key` is in milliseconds since the meeting began.
let schemaVersion8 = """
  ALTER TABLE team ADD COLUMN target_planning INTEGER CHECK (target_planning BETWEEN 1 AND 100);
  ALTER TABLE team ADD COLUMN target_unbroken INTEGER CHECK (target_unbroken BETWEEN 1 AND 600);
  ALTER TABLE team ADD COLUMN asks_about_goal INTEGER NOT NULL DEFAULT 1 CHECK (asks_about_goal IN (0, 1));
  ALTER TABLE meeting ADD COLUMN last_key INTEGER;
  """
