-- The web app's tables, for a file that it has not made itself. With the names in "migrations" it takes them as its
-- own at its next start; without these rows it would run its migrations again and empty the video columns.

CREATE TABLE system_prompts (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  prompt TEXT NOT NULL,
  description TEXT,
  category TEXT,
  is_preset BOOLEAN DEFAULT false,
  is_default BOOLEAN DEFAULT false,
  created_at TEXT DEFAULT (datetime('now')),
  updated_at TEXT DEFAULT (datetime('now'))
);

CREATE TABLE projects (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  topic TEXT,
  current_step TEXT DEFAULT 'topic' CHECK (current_step IN ('topic', 'voice', 'script-generation', 'voiceover',
    'visual-sourcing', 'visual-curation', 'editing', 'export')),
  status TEXT DEFAULT 'draft',
  config_json TEXT,
  system_prompt_id TEXT REFERENCES system_prompts(id) ON DELETE SET NULL,
  voice_id TEXT,
  niche TEXT,
  script_generated BOOLEAN DEFAULT 0,
  voice_selected BOOLEAN DEFAULT 0,
  visuals_generated BOOLEAN DEFAULT 0,
  target_duration INTEGER DEFAULT 2,
  total_duration REAL,
  visuals_provider TEXT,
  visuals_download_progress INTEGER DEFAULT 0,
  video_path TEXT,
  video_total_duration REAL,
  video_file_size INTEGER,
  thumbnail_path TEXT,
  rag_enabled INTEGER DEFAULT 0,
  rag_config TEXT,
  rag_last_sync TEXT,
  created_at TEXT DEFAULT (datetime('now')),
  last_active TEXT DEFAULT (datetime('now'))
);
CREATE INDEX idx_projects_last_active ON projects(last_active);
CREATE INDEX idx_projects_system_prompt ON projects(system_prompt_id);

CREATE TABLE scenes (
  id TEXT PRIMARY KEY,
  project_id TEXT NOT NULL REFERENCES projects(id) ON DELETE CASCADE,
  scene_number INTEGER NOT NULL,
  text TEXT NOT NULL,
  sanitized_text TEXT,
  audio_file_path TEXT,
  duration REAL,
  selected_clip_id TEXT,
  visual_keywords TEXT,
  created_at TEXT DEFAULT (datetime('now')),
  updated_at TEXT DEFAULT (datetime('now')),
  UNIQUE (project_id, scene_number)
);
CREATE INDEX idx_scenes_project ON scenes(project_id);
CREATE INDEX idx_scenes_number ON scenes(scene_number);
CREATE INDEX idx_scenes_selected_clip ON scenes(selected_clip_id);

CREATE TABLE visual_suggestions (
  id TEXT PRIMARY KEY,
  scene_id TEXT NOT NULL REFERENCES scenes(id) ON DELETE CASCADE,
  video_id TEXT NOT NULL,
  title TEXT NOT NULL,
  thumbnail_url TEXT,
  channel_title TEXT,
  embed_url TEXT NOT NULL,
  rank INTEGER NOT NULL,
  duration INTEGER,
  default_segment_path TEXT,
  download_status TEXT DEFAULT 'pending'
    CHECK (download_status IN ('pending', 'queued', 'downloading', 'complete', 'error')),
  cv_score REAL,
  provider TEXT DEFAULT 'youtube',
  source_url TEXT,
  created_at TEXT DEFAULT (datetime('now')),
  UNIQUE (scene_id, video_id)
);
CREATE INDEX idx_visual_suggestions_scene ON visual_suggestions(scene_id);
CREATE INDEX idx_visual_suggestions_provider ON visual_suggestions(provider);

CREATE TABLE assembly_jobs (
  id TEXT PRIMARY KEY,
  project_id TEXT NOT NULL REFERENCES projects(id) ON DELETE CASCADE,
  status TEXT DEFAULT 'pending' CHECK (status IN ('pending', 'processing', 'complete', 'error')),
  progress INTEGER DEFAULT 0,
  current_stage TEXT CHECK (current_stage IN ('initializing', 'downloading', 'trimming', 'concatenating',
    'audio_overlay', 'thumbnail', 'finalizing')),
  current_scene INTEGER,
  total_scenes INTEGER NOT NULL,
  error_message TEXT,
  started_at TEXT,
  completed_at TEXT,
  created_at TEXT DEFAULT (datetime('now'))
);
CREATE INDEX idx_assembly_jobs_project ON assembly_jobs(project_id);

CREATE TABLE messages (
  id TEXT PRIMARY KEY,
  project_id TEXT NOT NULL REFERENCES projects(id) ON DELETE CASCADE,
  role TEXT CHECK (role IN ('user', 'assistant', 'system')),
  content TEXT NOT NULL,
  timestamp TEXT DEFAULT (datetime('now'))
);
CREATE INDEX idx_messages_project ON messages(project_id);

CREATE TABLE background_jobs (
  id TEXT PRIMARY KEY,
  type TEXT NOT NULL,
  status TEXT DEFAULT 'pending' CHECK (status IN ('pending', 'running', 'completed', 'failed', 'cancelled')),
  priority INTEGER DEFAULT 5 CHECK (priority BETWEEN 1 AND 10),
  payload TEXT,
  result TEXT,
  progress INTEGER DEFAULT 0 CHECK (progress BETWEEN 0 AND 100),
  attempt INTEGER DEFAULT 0,
  max_attempts INTEGER DEFAULT 3,
  project_id TEXT REFERENCES projects(id) ON DELETE CASCADE,
  scheduled_for TEXT,
  started_at TEXT,
  completed_at TEXT,
  created_at TEXT DEFAULT (datetime('now')),
  updated_at TEXT DEFAULT (datetime('now'))
);

CREATE TABLE cron_schedules (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  job_type TEXT NOT NULL,
  cron_expression TEXT NOT NULL,
  payload TEXT,
  enabled INTEGER DEFAULT 1,
  last_run TEXT,
  next_run TEXT,
  created_at TEXT DEFAULT (datetime('now'))
);

CREATE TABLE channels (
  id TEXT PRIMARY KEY,
  channel_id TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  description TEXT,
  subscriber_count INTEGER,
  video_count INTEGER,
  is_user_channel INTEGER DEFAULT 0,
  is_competitor INTEGER DEFAULT 0,
  niche TEXT,
  last_sync TEXT,
  sync_status TEXT DEFAULT 'pending' CHECK (sync_status IN ('pending', 'syncing', 'synced', 'error')),
  created_at TEXT DEFAULT (datetime('now')),
  updated_at TEXT DEFAULT (datetime('now'))
);

CREATE TABLE channel_videos (
  id TEXT PRIMARY KEY,
  channel_id TEXT NOT NULL REFERENCES channels(id) ON DELETE CASCADE,
  video_id TEXT NOT NULL UNIQUE,
  title TEXT NOT NULL,
  description TEXT,
  published_at TEXT,
  duration_seconds INTEGER,
  view_count INTEGER,
  transcript TEXT,
  embedding_id TEXT,
  embedding_status TEXT DEFAULT 'pending'
    CHECK (embedding_status IN ('pending', 'processing', 'embedded', 'error', 'no_captions', 'unavailable', 'restricted')),
  created_at TEXT DEFAULT (datetime('now'))
);

CREATE TABLE news_sources (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  url TEXT NOT NULL,
  niche TEXT,
  fetch_method TEXT DEFAULT 'rss' CHECK (fetch_method IN ('rss', 'scrape')),
  enabled INTEGER DEFAULT 1,
  last_fetch TEXT,
  article_count INTEGER DEFAULT 0,
  created_at TEXT DEFAULT (datetime('now'))
);

CREATE TABLE news_articles (
  id TEXT PRIMARY KEY,
  source_id TEXT NOT NULL REFERENCES news_sources(id) ON DELETE CASCADE,
  headline TEXT NOT NULL,
  summary TEXT,
  url TEXT NOT NULL UNIQUE,
  published_at TEXT,
  niche TEXT,
  embedding_id TEXT,
  embedding_status TEXT DEFAULT 'pending' CHECK (embedding_status IN ('pending', 'processing', 'embedded', 'error')),
  created_at TEXT DEFAULT (datetime('now'))
);

CREATE TABLE user_preferences (
  id TEXT PRIMARY KEY DEFAULT 'default',
  default_voice_id TEXT,
  default_persona_id TEXT REFERENCES system_prompts(id) ON DELETE SET NULL,
  quick_production_enabled INTEGER DEFAULT 1,
  default_duration INTEGER DEFAULT 2,
  default_video_provider TEXT DEFAULT 'youtube',
  default_llm_provider TEXT,
  created_at TEXT DEFAULT (datetime('now')),
  updated_at TEXT DEFAULT (datetime('now'))
);

CREATE TABLE migrations (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL UNIQUE,
  applied_at TEXT DEFAULT (datetime('now'))
);

INSERT INTO migrations (name) VALUES
  ('002_content_generation_schema'), ('003_visual_suggestions_schema'), ('004_add_current_step_constraint'),
  ('005_fix_current_step_constraint'), ('006_add_selected_clip_id'), ('007_add_cv_score'), ('008_assembly_jobs'),
  ('009_add_downloading_stage'), ('010_add_queued_status'), ('011_add_visual_keywords'),
  ('012_seed_preset_personas'), ('013_rag_infrastructure'), ('014_news_embedding_status'),
  ('015_user_preferences'), ('016_user_preferences_duration'), ('017_fix_duplicate_user_channels'),
  ('018_add_video_embedding_status_values'), ('019_visual_suggestions_provider'),
  ('020_user_preferences_default_provider'), ('021_add_source_url'), ('022_add_rag_enabled'),
  ('023_add_target_duration'), ('024_add_default_llm_provider'), ('025_add_provider_progress');

INSERT INTO system_prompts (id, name, prompt, description, category, is_preset, is_default) VALUES
  ('scientific-analyst', 'Scientific Analyst',
   'Explain the subject step by step from evidence. Say how each fact is known, how sure it is, and what is still open.',
   'Evidence first, calm and exact', 'analysis', 1, 1),
  ('blackpill-realist', 'Blackpill Realist',
   'Look at the subject without comfort: incentives, costs and consequences. Stay factual; never insult and never despair for effect.',
   'Unsparing and sober', 'commentary', 1, 0),
  ('documentary-filmmaker', 'Documentary Filmmaker',
   'Tell the subject as a documentary: begin with one concrete picture, follow people and places through time, and end where the story stands today.',
   'Narrative and visual', 'narrative', 1, 0),
  ('educational-designer', 'Educational Designer',
   'Teach the subject to a curious newcomer: one idea a scene, every term explained when it first appears, and a short summary at the end.',
   'One idea at a time', 'education', 1, 0);
