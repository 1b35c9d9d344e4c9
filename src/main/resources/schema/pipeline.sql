-- The pipeline's own tables. What belongs to a scene goes with it; runs, transitions, decisions and artifacts stay when
-- a project is deleted, because an audit outlives what it is about.

CREATE TABLE IF NOT EXISTS narrations (
  scene_id TEXT PRIMARY KEY REFERENCES scenes(id) ON DELETE CASCADE,
  file TEXT NOT NULL,
  samples INTEGER NOT NULL,
  engine TEXT NOT NULL,
  voice TEXT NOT NULL,
  speed REAL NOT NULL,
  spoken_text TEXT NOT NULL,
  sentences_json TEXT NOT NULL
);

CREATE TABLE IF NOT EXISTS shots (
  id TEXT PRIMARY KEY,
  scene_id TEXT NOT NULL REFERENCES scenes(id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  kind TEXT NOT NULL,
  file TEXT NOT NULL,
  in_ms INTEGER NOT NULL,
  available_ms INTEGER NOT NULL,
  overlay TEXT,
  source TEXT NOT NULL,
  source_id TEXT NOT NULL,
  title TEXT NOT NULL,
  author TEXT NOT NULL,
  credit TEXT NOT NULL,
  licence TEXT NOT NULL,
  terms TEXT NOT NULL,
  page TEXT NOT NULL,
  notice TEXT NOT NULL,
  score REAL NOT NULL,
  reason TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  retrieved_at TEXT NOT NULL,
  UNIQUE (scene_id, position)
);
CREATE INDEX IF NOT EXISTS idx_shots_source ON shots(source, source_id);

-- When a shot is to be seen in its scene, and what is laid over it meanwhile. Shots of earlier versions have none, and
-- one picture at most in the column overlay instead.
CREATE TABLE IF NOT EXISTS showings (
  shot_id TEXT PRIMARY KEY REFERENCES shots(id) ON DELETE CASCADE,
  showing_json TEXT NOT NULL
);

-- What the accepted script says about its film.
CREATE TABLE IF NOT EXISTS scripts (
  project_id TEXT PRIMARY KEY REFERENCES projects(id) ON DELETE CASCADE,
  title TEXT NOT NULL,
  description TEXT NOT NULL,
  tags_json TEXT NOT NULL,
  language TEXT NOT NULL
);

-- Where the text of a scene was taken from; none for a scene in the writer's own words.
CREATE TABLE IF NOT EXISTS scene_origins (
  scene_id TEXT PRIMARY KEY REFERENCES scenes(id) ON DELETE CASCADE,
  origin_json TEXT NOT NULL
);

-- The texts that a film's script is made of, as they were when it was written, with the rights in them.
CREATE TABLE IF NOT EXISTS source_texts (
  project_id TEXT NOT NULL REFERENCES projects(id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  title TEXT NOT NULL,
  text TEXT NOT NULL,
  article_json TEXT,
  author TEXT NOT NULL,
  credit TEXT NOT NULL,
  licence TEXT NOT NULL,
  terms TEXT NOT NULL,
  page TEXT NOT NULL,
  notice TEXT NOT NULL,
  retrieved_at TEXT NOT NULL,
  PRIMARY KEY (project_id, position)
);

-- Finished parts of a script that is still being written; they go when the film has its whole script.
CREATE TABLE IF NOT EXISTS script_parts (
  project_id TEXT NOT NULL REFERENCES projects(id) ON DELETE CASCADE,
  part_key TEXT NOT NULL,
  content_json TEXT NOT NULL,
  PRIMARY KEY (project_id, part_key)
);

-- How fast a film is spoken, its pauses in samples at 48 kHz, and the voice that this was measured with.
CREATE TABLE IF NOT EXISTS speech_plans (
  project_id TEXT PRIMARY KEY REFERENCES projects(id) ON DELETE CASCADE,
  speed REAL NOT NULL,
  lead_samples INTEGER NOT NULL,
  between_sentences_samples INTEGER NOT NULL,
  between_scenes_samples INTEGER NOT NULL,
  tail_samples INTEGER NOT NULL,
  total_samples INTEGER NOT NULL,
  engine TEXT NOT NULL,
  fingerprint TEXT NOT NULL,
  voice TEXT NOT NULL
);

-- Pictures that no scene of the project takes any more.
CREATE TABLE IF NOT EXISTS refused_pictures (
  project_id TEXT NOT NULL REFERENCES projects(id) ON DELETE CASCADE,
  source TEXT NOT NULL,
  source_id TEXT NOT NULL,
  reason TEXT NOT NULL,
  PRIMARY KEY (project_id, source, source_id)
);

-- Rendered scenes; the artifacts of the same paths have their checksums.
CREATE TABLE IF NOT EXISTS segments (
  scene_id TEXT PRIMARY KEY REFERENCES scenes(id) ON DELETE CASCADE,
  file TEXT NOT NULL,
  report_file TEXT NOT NULL,
  frames INTEGER NOT NULL
);

-- Films in another format than the first, with its script and voice; the first may be deleted without them.
CREATE TABLE IF NOT EXISTS editions (
  project_id TEXT PRIMARY KEY REFERENCES projects(id) ON DELETE CASCADE,
  film_id TEXT NOT NULL
);
CREATE INDEX IF NOT EXISTS idx_editions_film ON editions(film_id);

CREATE TABLE IF NOT EXISTS artifacts (
  id TEXT PRIMARY KEY,
  project_id TEXT NOT NULL,
  scene_id TEXT,
  stage TEXT NOT NULL,
  path TEXT NOT NULL UNIQUE,
  content_key TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  bytes INTEGER NOT NULL,
  made_at TEXT NOT NULL
);
CREATE INDEX IF NOT EXISTS idx_artifacts_project ON artifacts(project_id);

CREATE TABLE IF NOT EXISTS runs (
  id TEXT PRIMARY KEY,
  project_id TEXT NOT NULL,
  attempt INTEGER NOT NULL,
  status TEXT NOT NULL,
  process_id INTEGER NOT NULL,
  log_file TEXT NOT NULL,
  started_at TEXT NOT NULL,
  ended_at TEXT,
  exit_code INTEGER,
  error TEXT
);
CREATE INDEX IF NOT EXISTS idx_runs_project ON runs(project_id);

-- Runs that wait for a service to be asked again, and from when on it may be.
CREATE TABLE IF NOT EXISTS parked_runs (
  run_id TEXT PRIMARY KEY REFERENCES runs(id) ON DELETE CASCADE,
  until TEXT NOT NULL
);

-- What the operator should know of a run though it went on.
CREATE TABLE IF NOT EXISTS warnings (
  id TEXT PRIMARY KEY,
  run_id TEXT NOT NULL REFERENCES runs(id) ON DELETE CASCADE,
  text TEXT NOT NULL,
  at TEXT NOT NULL
);
CREATE INDEX IF NOT EXISTS idx_warnings_run ON warnings(run_id);

CREATE TABLE IF NOT EXISTS step_transitions (
  id TEXT PRIMARY KEY,
  project_id TEXT NOT NULL,
  run_id TEXT NOT NULL REFERENCES runs(id) ON DELETE CASCADE,
  stage TEXT NOT NULL,
  from_state TEXT NOT NULL,
  to_state TEXT NOT NULL,
  at TEXT NOT NULL,
  lasted_ms INTEGER,
  items_read INTEGER NOT NULL,
  items_written INTEGER NOT NULL,
  items_skipped INTEGER NOT NULL,
  items_retried INTEGER NOT NULL,
  exit_code TEXT,
  error TEXT
);
CREATE INDEX IF NOT EXISTS idx_step_transitions_run ON step_transitions(run_id);

CREATE TABLE IF NOT EXISTS decisions (
  id TEXT PRIMARY KEY,
  project_id TEXT NOT NULL,
  scene_id TEXT,
  stage TEXT NOT NULL,
  kind TEXT NOT NULL,
  details_json TEXT NOT NULL,
  at TEXT NOT NULL
);
CREATE INDEX IF NOT EXISTS idx_decisions_project ON decisions(project_id);

CREATE TABLE IF NOT EXISTS queue_entries (
  id TEXT PRIMARY KEY,
  topic TEXT NOT NULL,
  brief_json TEXT NOT NULL,
  priority INTEGER NOT NULL,
  not_before TEXT,
  state TEXT NOT NULL,
  attempts INTEGER NOT NULL,
  project_id TEXT,
  error TEXT,
  position INTEGER NOT NULL,
  added_at TEXT NOT NULL
);
CREATE INDEX IF NOT EXISTS idx_queue_entries_order ON queue_entries(state, priority DESC, position);
CREATE INDEX IF NOT EXISTS idx_queue_entries_position ON queue_entries(position);
CREATE INDEX IF NOT EXISTS idx_queue_entries_project ON queue_entries(project_id);

-- What a feed's server said when all its items were taken, to ask whether it has changed.
CREATE TABLE IF NOT EXISTS feeds (
  address TEXT PRIMARY KEY,
  etag TEXT NOT NULL,
  last_modified TEXT NOT NULL,
  read_at TEXT NOT NULL
);

-- The items of feeds that were taken, each once for ever.
CREATE TABLE IF NOT EXISTS feed_items (
  feed TEXT NOT NULL,
  item TEXT NOT NULL,
  link TEXT NOT NULL,
  added_at TEXT NOT NULL,
  PRIMARY KEY (feed, item)
);
CREATE INDEX IF NOT EXISTS idx_feed_items_link ON feed_items(link);

CREATE TABLE IF NOT EXISTS nights (
  id TEXT PRIMARY KEY,
  started_at TEXT NOT NULL,
  ended_at TEXT,
  exit_code INTEGER,
  report TEXT
);

CREATE TABLE IF NOT EXISTS night_films (
  id TEXT PRIMARY KEY,
  night_id TEXT NOT NULL REFERENCES nights(id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  queue_entry_id TEXT,
  project_id TEXT,
  topic TEXT NOT NULL,
  duration_s INTEGER NOT NULL,
  outcome TEXT NOT NULL,
  error TEXT,
  started_at TEXT,
  ended_at TEXT,
  UNIQUE (night_id, position)
);

-- What a night's list and queue had that could not be taken, for its report and its exit code.
CREATE TABLE IF NOT EXISTS night_notes (
  id TEXT PRIMARY KEY,
  night_id TEXT NOT NULL REFERENCES nights(id) ON DELETE CASCADE,
  is_fault INTEGER NOT NULL,
  text TEXT NOT NULL
);

-- Which changes of these tables' contents were made, each once.
CREATE TABLE IF NOT EXISTS record_upgrades (
  name TEXT PRIMARY KEY,
  applied_at TEXT NOT NULL
);

-- The music under a film's voice, with the rights in it; none for a film without music.
CREATE TABLE IF NOT EXISTS film_music (
  project_id TEXT PRIMARY KEY REFERENCES projects(id) ON DELETE CASCADE,
  choice TEXT NOT NULL,
  file TEXT NOT NULL,
  title TEXT NOT NULL,
  author TEXT NOT NULL,
  credit TEXT NOT NULL,
  licence TEXT NOT NULL,
  terms TEXT NOT NULL,
  page TEXT NOT NULL,
  notice TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  mood TEXT NOT NULL,
  chosen_at TEXT NOT NULL
);
