/// What version 6 adds: what we agree to call a piece for now, and the meeting that agreed on it.
///
/// Frozen, see ``Schema``. The votes and the cases of a ballot stay as they are.
let schemaVersion6 = """
  ALTER TABLE ballot ADD COLUMN agreed TEXT CHECK (agreed IN ('reason', 'reproduce', 'noEvidence',
    'doing-mathematics', 'procedures-with-connections', 'procedures-without-connections', 'memorization'));
  ALTER TABLE ballot ADD COLUMN agreed_in INTEGER REFERENCES meeting ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED;
  """
