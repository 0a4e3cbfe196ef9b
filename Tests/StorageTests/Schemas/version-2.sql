PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE setting (
  name TEXT NOT NULL PRIMARY KEY,
  value ANY NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO setting VALUES('next_number',91);
INSERT INTO setting VALUES('salt_0',4455574220270308391);
INSERT INTO setting VALUES('salt_1',4332375815874971481);
CREATE TABLE team (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  name TEXT NOT NULL,
  course TEXT NOT NULL,
  seats INTEGER NOT NULL CHECK (seats >= 0)
, target_planning INTEGER CHECK (target_planning BETWEEN 1 AND 100), target_unbroken INTEGER CHECK (target_unbroken BETWEEN 1 AND 600), asks_about_goal INTEGER NOT NULL DEFAULT 1 CHECK (asks_about_goal IN (0, 1))) STRICT;
INSERT INTO team VALUES(1,'Grade 5','Mathematics',5,NULL,NULL,1);
CREATE TABLE section (
  name TEXT NOT NULL PRIMARY KEY
) STRICT, WITHOUT ROWID;
INSERT INTO section VALUES('A');
INSERT INTO section VALUES('B');
CREATE TABLE task (
  id INTEGER PRIMARY KEY,
  title TEXT NOT NULL,
  prompt TEXT NOT NULL,
  answer_key TEXT NOT NULL,
  written TEXT CHECK (written IN ('doing-mathematics', 'procedures-with-connections',
    'procedures-without-connections', 'memorization', 'reason', 'reproduce')),
  identity INTEGER UNIQUE
, asks_after INTEGER) STRICT;
INSERT INTO task VALUES(2,'7/8 or 5/6','Which is more? Say why.','7/8',NULL,NULL,NULL);
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
INSERT INTO task_section VALUES(1,2,'A','',NULL,NULL);
INSERT INTO task_section VALUES(2,2,'B','5',1,NULL);
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
INSERT INTO sample VALUES(3,2,0,'A','because 0','7/8','7/8',NULL,NULL,NULL,1768489200000);
INSERT INTO sample VALUES(4,2,1,'A','because 1','7/8','7/8',NULL,NULL,NULL,1768489200000);
INSERT INTO sample VALUES(5,2,2,'B','because 2','7/8','7/8',NULL,NULL,NULL,1768489200000);
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
INSERT INTO misconception_group VALUES(6,2,'counts what is missing','',NULL,0,0,'','','');
CREATE TABLE group_place (
  sample INTEGER PRIMARY KEY REFERENCES sample ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  task INTEGER NOT NULL REFERENCES task DEFERRABLE INITIALLY DEFERRED,
  misconception_group INTEGER,
  FOREIGN KEY (task, misconception_group) REFERENCES misconception_group (task, id)
    DEFERRABLE INITIALLY DEFERRED
) STRICT;
INSERT INTO group_place VALUES(5,2,6);
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
  heard_offset_minutes INTEGER, agenda_name TEXT, bell_time INTEGER CHECK (bell_time BETWEEN 0 AND 1439), last_key INTEGER,
  CHECK ((stage = 'prepared') = (start_wall IS NULL)),
  CHECK ((stage IN ('paused', 'ended')) = (stopped_at IS NOT NULL)),
  CHECK ((start_wall IS NULL) = (start_since_boot IS NULL) AND (start_wall IS NULL) = (start_boot IS NULL)
    AND (start_wall IS NULL) = (start_offset_minutes IS NULL)),
  CHECK ((heard_wall IS NULL) = (heard_since_boot IS NULL) AND (heard_wall IS NULL) = (heard_boot IS NULL)
    AND (heard_wall IS NULL) = (heard_offset_minutes IS NULL))
) STRICT;
INSERT INTO meeting VALUES(1,'Fractions','see why','running',1000000,'boot-1',1768489200000,-300,NULL,6,45,1180000,'boot-1',1768489380000,-300,'Ours',945,NULL);
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
INSERT INTO agenda_step VALUES(1,0,'Last time and goal',3,'logistics','start','What we tried, and what we want today.',0);
INSERT INTO agenda_step VALUES(1,1,'Do the task',4,'planning/studentWork','task','We do it ourselves, before we look.',0);
INSERT INTO agenda_step VALUES(1,2,'Tag alone',7,'planning/studentWork','tag','In silence: does the paper say why?',0);
INSERT INTO agenda_step VALUES(1,3,'Splits',9,'planning/studentWork','splits','We talk about three papers we differ on.',0);
INSERT INTO agenda_step VALUES(1,4,'Name the thinking',7,'planning/studentWork','groups','We put together what thinks alike.',0);
INSERT INTO agenda_step VALUES(1,5,'Next move',10,'planning/nextLesson','groups','One thing to try in the next lesson.',1);
INSERT INTO agenda_step VALUES(1,6,'Close',2,'logistics','closing','We read it back.',0);
INSERT INTO agenda_step VALUES(1,7,'Slack',3,NULL,NULL,'',0);
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
INSERT INTO meeting_task VALUES(1,2,0);
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
INSERT INTO time_boundary VALUES(1,0,'logistics','live',NULL);
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
INSERT INTO room_tag VALUES(1,3,'reason',0,NULL,NULL,NULL);
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
  heard TEXT NOT NULL, kind TEXT CHECK (kind IN ('pressForWhy', 'representation', 'counterExample',
  'numberChoice', 'reposeTask', 'demoLesson', 'coPlan', 'rehearse')), support TEXT CHECK (support IN ('vision', 'coaching', 'leaders', 'teams', 'workshops',
  'materials')), hindrance TEXT CHECK (hindrance IS NULL
  OR status = 'notYet' AND hindrance IN ('time', 'coverage', 'pressure', 'absent')),
  CHECK ((status = 'tried') = (tried_by IS NOT NULL))
) STRICT;
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
CREATE TABLE attention (
  meeting INTEGER NOT NULL REFERENCES meeting ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  at INTEGER NOT NULL,
  task INTEGER NOT NULL REFERENCES task ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  sample INTEGER REFERENCES sample ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (meeting, at)
) STRICT, WITHOUT ROWID;
INSERT INTO attention VALUES(1,5000,2,3);
CREATE TABLE draft (
  key TEXT NOT NULL PRIMARY KEY,
  text TEXT NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO draft VALUES('goal','see wh');
CREATE TABLE journal (
  id INTEGER PRIMARY KEY,
  meeting INTEGER,
  name TEXT NOT NULL,
  version INTEGER NOT NULL,
  edits TEXT NOT NULL,
  undone INTEGER NOT NULL CHECK (undone IN (0, 1)),
  wall INTEGER NOT NULL
) STRICT;
INSERT INTO journal VALUES(1,1,'beginMeeting',1,'[{"meeting":{"_0":{"after":{"agenda":{"steps":[{"name":"Last time and goal","activity":"logistics","screen":"start","sentence":"What we tried, and what we want today.","isMove":false,"minutes":3},{"name":"Do the task","activity":"planning\/studentWork","screen":"task","sentence":"We do it ourselves, before we look.","isMove":false,"minutes":4},{"name":"Tag alone","activity":"planning\/studentWork","screen":"tag","sentence":"In silence: does the paper say why?","isMove":false,"minutes":7},{"name":"Splits","activity":"planning\/studentWork","screen":"splits","sentence":"We talk about three papers we differ on.","isMove":false,"minutes":9},{"name":"Name the thinking","activity":"planning\/studentWork","screen":"groups","sentence":"We put together what thinks alike.","isMove":false,"minutes":7},{"name":"Next move","activity":"planning\/nextLesson","screen":"groups","sentence":"One thing to try in the next lesson.","isMove":true,"minutes":10},{"name":"Close","activity":"logistics","screen":"closing","sentence":"We read it back.","isMove":false,"minutes":2},{"name":"Slack","sentence":"","isMove":false,"minutes":3}]},"seats":6,"stage":{"running":{"start":{"sinceBoot":1000000,"offsetMinutes":-300,"wall":1768489200000,"boot":"boot-1"}}},"title":"Fractions","length":45,"id":1,"progress":{"began":[]},"goal":"see why"}}}},{"timeLog":{"meeting":1,"_1":{"after":{"boundaries":[{"source":"live","at":0,"activity":"logistics"}]}}}},{"task":{"_0":{"after":{"id":2,"title":"7\/8 or 5\/6","prompt":"Which is more? Say why.","key":"7\/8"}}}},{"section":{"_0":{"after":{"task":2,"grade":"","section":"A"}}}},{"section":{"_0":{"after":{"justTaught":true,"grade":"5","task":2,"section":"B"}}}},{"taskOfMeeting":{"_2":{"after":0},"meeting":1,"task":2}}]',0,1768489200000);
INSERT INTO journal VALUES(2,1,'addPapers',1,'[{"sample":{"_0":{"after":{"section":"A","task":2,"response":"because 0","id":3,"answer":"7\/8","position":0}}}},{"sample":{"_0":{"after":{"section":"A","response":"because 1","id":4,"position":1,"task":2,"answer":"7\/8"}}}},{"sample":{"_0":{"after":{"response":"because 2","id":5,"answer":"7\/8","task":2,"position":2,"section":"B"}}}}]',0,1768489200000);
INSERT INTO journal VALUES(3,1,'newGroup',1,'[{"group":{"_0":{"after":{"hint":"","papers":0,"probe":"","nextMove":"","anticipated":false,"name":"counts what is missing","example":"","task":2,"id":6}}}},{"place":{"sample":{"id":5,"task":2,"position":2},"_1":{"after":{"group":{"_0":6}}}}}]',0,1768489200000);
INSERT INTO journal VALUES(4,1,'tag',1,'[{"tag":{"_2":{"after":{"demand":"reason","inDoubt":false}},"meeting":1,"sample":{"task":2,"id":3,"position":0}}}]',0,1768489380000);
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
INSERT INTO definition VALUES(7,1,2,3,'A','reason','reproduce',NULL,'it says why');
CREATE TABLE on_the_way (
  meeting INTEGER NOT NULL REFERENCES meeting ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  task INTEGER NOT NULL REFERENCES task DEFERRABLE INITIALLY DEFERRED,
  factors TEXT NOT NULL,
  PRIMARY KEY (meeting, task)
) STRICT, WITHOUT ROWID;
INSERT INTO on_the_way VALUES(1,2,'made-routine press-for-reasons');
CREATE TABLE reflection (
  id INTEGER PRIMARY KEY,
  mirror TEXT NOT NULL,
  title TEXT NOT NULL,
  since_boot INTEGER NOT NULL,
  boot TEXT NOT NULL,
  wall INTEGER NOT NULL,
  offset_minutes INTEGER NOT NULL
) STRICT;
INSERT INTO reflection VALUES(90,'six-supports','Six supports',5000,'one',1768489200000,0);
CREATE TABLE reflection_answer (
  reflection INTEGER NOT NULL REFERENCES reflection ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL CHECK (position >= 0),
  question TEXT NOT NULL,
  words TEXT NOT NULL,
  PRIMARY KEY (reflection, position)
) STRICT, WITHOUT ROWID;
INSERT INTO reflection_answer VALUES(90,0,'Carries us now','coaching');
INSERT INTO reflection_answer VALUES(90,1,'Whom do we ask for what?','nobody yet');
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
INSERT INTO ballot VALUES(7,1,2,3,'work',0,5,NULL,NULL);
CREATE TABLE ballot_vote (
  ballot INTEGER NOT NULL REFERENCES ballot ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  place INTEGER NOT NULL CHECK (place >= 0),
  choice TEXT NOT NULL CHECK (choice IN ('reason', 'reproduce', 'noEvidence', 'doing-mathematics',
    'procedures-with-connections', 'procedures-without-connections', 'memorization')),
  PRIMARY KEY (ballot, place)
) STRICT, WITHOUT ROWID;
INSERT INTO ballot_vote VALUES(7,0,'reproduce');
INSERT INTO ballot_vote VALUES(7,1,'reason');
INSERT INTO ballot_vote VALUES(7,2,'reason');
INSERT INTO ballot_vote VALUES(7,3,'noEvidence');
CREATE TABLE ballot_case (
  ballot INTEGER NOT NULL REFERENCES ballot ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  choice TEXT NOT NULL CHECK (choice IN ('reason', 'reproduce', 'noEvidence', 'doing-mathematics',
    'procedures-with-connections', 'procedures-without-connections', 'memorization')),
  text TEXT NOT NULL,
  PRIMARY KEY (ballot, choice)
) STRICT, WITHOUT ROWID;
INSERT INTO ballot_case VALUES(7,'reproduce','it names the digits only');
CREATE TABLE open_pass (
  meeting INTEGER PRIMARY KEY REFERENCES meeting ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  sealed BLOB NOT NULL
) STRICT;
CREATE TABLE seat_key (
  seat INTEGER PRIMARY KEY CHECK (seat >= 1),
  keys TEXT NOT NULL
) STRICT;
INSERT INTO seat_key VALUES(1,'qsd');
INSERT INTO seat_key VALUES(2,'rty');
INSERT INTO seat_key VALUES(3,'uio');
INSERT INTO seat_key VALUES(4,'azx');
INSERT INTO seat_key VALUES(5,'fgh');
INSERT INTO seat_key VALUES(6,'jkl');
INSERT INTO seat_key VALUES(7,'wcv');
INSERT INTO seat_key VALUES(8,'bne');
INSERT INTO seat_key VALUES(9,'789');
INSERT INTO seat_key VALUES(10,'456');
INSERT INTO seat_key VALUES(11,'123');
INSERT INTO seat_key VALUES(12,'m,.');
CREATE TABLE objective (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  words TEXT NOT NULL
) STRICT;
CREATE TABLE key_result (
  position INTEGER PRIMARY KEY CHECK (position BETWEEN 0 AND 2),
  measure TEXT NOT NULL CHECK (measure IN ('meetingsHeld', 'planningMinutes', 'movesTried', 'tasksAskingWhy')),
  target INTEGER NOT NULL CHECK (target > 0)
) STRICT;
CREATE UNIQUE INDEX sample_letter ON sample (task, position);
CREATE UNIQUE INDEX sample_identity ON sample (task, identity) WHERE identity IS NOT NULL;
CREATE INDEX group_place_member ON group_place (task, misconception_group);
CREATE INDEX meeting_task_task ON meeting_task (task);
CREATE INDEX move_meeting ON move (meeting);
CREATE INDEX note_meeting ON note (meeting);
CREATE INDEX journal_meeting ON journal (meeting, undone);
CREATE UNIQUE INDEX ballot_on_sample ON ballot (meeting, sample, pass) WHERE sample IS NOT NULL;
CREATE UNIQUE INDEX ballot_on_task ON ballot (meeting, task, pass) WHERE sample IS NULL;
COMMIT;
PRAGMA application_id = 2003335487;
PRAGMA user_version = 2;
