-- The time zone that a server used last.
ALTER TABLE guild ADD COLUMN zone TEXT;

-- In the order of their numbers they were added. The article is the server's, or one of the
-- operator's, which are not here. Days are numbers from 1, Monday; what was told is a JSON array
-- of texts.
CREATE TABLE schedule (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  guild INTEGER NOT NULL REFERENCES guild (id) ON DELETE CASCADE,
  id TEXT NOT NULL,
  article TEXT NOT NULL,
  channel INTEGER NOT NULL,
  -- The channel that a thread belongs to.
  parent INTEGER,
  zone TEXT NOT NULL,
  minute INTEGER NOT NULL,
  days TEXT NOT NULL,
  set_by INTEGER NOT NULL,
  next_at INTEGER NOT NULL,
  runs INTEGER NOT NULL DEFAULT 0,
  told TEXT NOT NULL DEFAULT '[]',
  pause_cause TEXT,
  pause_detail TEXT,
  -- The run that has begun and of which is not known how it ended. Its point is empty where it
  -- only says that the article is through.
  claim_due INTEGER,
  claim_at INTEGER,
  claim_after INTEGER,
  claim_point TEXT,
  claim_last INTEGER,
  UNIQUE (guild, id),
  UNIQUE (guild, article, channel)
) STRICT;

CREATE INDEX schedule_next ON schedule (next_at) WHERE pause_cause IS NULL;
CREATE INDEX schedule_claim ON schedule (claim_at) WHERE claim_at IS NOT NULL;
