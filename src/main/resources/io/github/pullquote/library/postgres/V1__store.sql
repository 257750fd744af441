-- Servers, channels and users go by Discord's ids. Moments are milliseconds since 1970, UTC.
--
-- A transaction names the one server that it is about in pullquote.guild, or '*' if it is about
-- all. One that names none is refused.

-- Of these none is given twice.
CREATE SEQUENCE edition;

CREATE TABLE guild (
  id BIGINT PRIMARY KEY,
  edition BIGINT NOT NULL DEFAULT 0,
  answers TEXT NOT NULL,
  posters TEXT NOT NULL,
  contact BIGINT,
  left_at BIGINT,
  -- The time zone that a server used last.
  zone TEXT,
  -- Whether a server wants the questions kept that found nothing.
  questions TEXT NOT NULL DEFAULT 'FORGOTTEN'
);

-- In the order of their numbers they were added.
CREATE TABLE article (
  number BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  guild BIGINT NOT NULL REFERENCES guild (id) ON DELETE CASCADE,
  id TEXT NOT NULL,
  revision TEXT NOT NULL,
  content TEXT NOT NULL,
  name TEXT NOT NULL,
  added_by BIGINT NOT NULL,
  added_at BIGINT NOT NULL,
  bytes BIGINT NOT NULL,
  removed_at BIGINT,
  UNIQUE (guild, id)
);

CREATE INDEX article_revision ON article (revision);

-- Apart from the article, which is read and written often without it.
CREATE TABLE original (
  article BIGINT PRIMARY KEY REFERENCES article (number) ON DELETE CASCADE,
  content BYTEA NOT NULL
);

-- The article is the server's, or one of the operator's, which are not here.
CREATE TABLE binding (
  guild BIGINT NOT NULL REFERENCES guild (id) ON DELETE CASCADE,
  channel BIGINT NOT NULL,
  article TEXT NOT NULL,
  PRIMARY KEY (guild, channel)
);

CREATE INDEX binding_article ON binding (guild, article);

-- Articles that were given and not yet confirmed.
CREATE TABLE submission (
  guild BIGINT NOT NULL,
  key TEXT NOT NULL,
  content TEXT NOT NULL,
  name TEXT NOT NULL,
  added_by BIGINT NOT NULL,
  added_at BIGINT NOT NULL,
  bytes BIGINT NOT NULL,
  original BYTEA NOT NULL,
  PRIMARY KEY (guild, key)
);

-- The numbers are little-endian floats; the checksum is their CRC-32C.
CREATE TABLE vectors (
  revision TEXT NOT NULL,
  model TEXT NOT NULL,
  division TEXT NOT NULL,
  checksum BIGINT NOT NULL,
  numbers BYTEA NOT NULL,
  PRIMARY KEY (revision, model, division)
);

-- In the order of their numbers they were added. The article is the server's, or one of the
-- operator's, which are not here. Days are numbers from 1, Monday; what was told is a JSON array
-- of texts.
CREATE TABLE schedule (
  number BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  guild BIGINT NOT NULL REFERENCES guild (id) ON DELETE CASCADE,
  id TEXT NOT NULL,
  article TEXT NOT NULL,
  channel BIGINT NOT NULL,
  -- The channel that a thread belongs to.
  parent BIGINT,
  zone TEXT NOT NULL,
  minute INTEGER NOT NULL,
  days TEXT NOT NULL,
  set_by BIGINT NOT NULL,
  next_at BIGINT NOT NULL,
  runs INTEGER NOT NULL DEFAULT 0,
  told TEXT NOT NULL DEFAULT '[]',
  pause_cause TEXT,
  pause_detail TEXT,
  -- The run that has begun and of which is not known how it ended. Its point is empty where it
  -- only says that the article is through.
  claim_due BIGINT,
  claim_at BIGINT,
  claim_after BIGINT,
  claim_point TEXT,
  claim_last BOOLEAN,
  UNIQUE (guild, id),
  UNIQUE (guild, article, channel)
);

CREATE INDEX schedule_next ON schedule (next_at) WHERE pause_cause IS NULL;
CREATE INDEX schedule_claim ON schedule (claim_at) WHERE claim_at IS NOT NULL;

-- Which message of the bot answers which message. The server is empty in direct messages. A
-- question is as it was last edited, by Discord's clock, if it was.
CREATE TABLE reply (
  question BIGINT PRIMARY KEY,
  guild BIGINT,
  channel BIGINT NOT NULL,
  reply BIGINT NOT NULL,
  edited_at BIGINT,
  sent_at BIGINT NOT NULL
);

CREATE INDEX reply_reply ON reply (reply);
CREATE INDEX reply_sent ON reply (sent_at);
CREATE INDEX reply_guild ON reply (guild);

-- What is remembered of texts that were replaced: no words, but fingerprints of their sentences. What
-- is of the operator's articles stands under server 0, from when they were last seen.
CREATE TABLE earlier_text (
  guild BIGINT NOT NULL,
  article TEXT NOT NULL,
  revision TEXT NOT NULL,
  at BIGINT NOT NULL,
  prints BYTEA NOT NULL,
  PRIMARY KEY (guild, article, revision)
);

CREATE INDEX earlier_text_at ON earlier_text (at);

-- How questions went, in numbers. A week goes by its Monday: days since 1970, UTC.
CREATE TABLE question_count (
  guild BIGINT NOT NULL REFERENCES guild (id) ON DELETE CASCADE,
  week BIGINT NOT NULL,
  outcome TEXT NOT NULL,
  times BIGINT NOT NULL,
  PRIMARY KEY (guild, week, outcome)
);

-- How often passages were quoted, and what votes said of them that are numbers by now. The article
-- is the server's, or one of the operator's, which are not here.
CREATE TABLE passage_count (
  guild BIGINT NOT NULL REFERENCES guild (id) ON DELETE CASCADE,
  week BIGINT NOT NULL,
  article TEXT NOT NULL,
  revision TEXT NOT NULL,
  passage INTEGER NOT NULL,
  quoted BIGINT NOT NULL DEFAULT 0,
  helpful BIGINT NOT NULL DEFAULT 0,
  not_helpful BIGINT NOT NULL DEFAULT 0,
  PRIMARY KEY (guild, week, article, revision, passage)
);

-- Votes that can be changed. The voter is a keyed hash of user and answer.
CREATE TABLE vote (
  guild BIGINT NOT NULL REFERENCES guild (id) ON DELETE CASCADE,
  voter BYTEA NOT NULL,
  week BIGINT NOT NULL,
  article TEXT NOT NULL,
  revision TEXT NOT NULL,
  passage INTEGER NOT NULL,
  verdict TEXT NOT NULL,
  cast_at BIGINT NOT NULL,
  PRIMARY KEY (guild, voter)
);

CREATE INDEX vote_cast ON vote (cast_at);
CREATE INDEX vote_passage ON vote (guild, week, article);

-- The only row holds the key of those hashes; it is made for the first vote.
CREATE TABLE vote_key (
  number INTEGER PRIMARY KEY CHECK (number = 1),
  secret BYTEA NOT NULL
);

-- Questions that found nothing, where the server wants them kept; those that differ in case alone
-- are one.
CREATE TABLE unanswered (
  guild BIGINT NOT NULL REFERENCES guild (id) ON DELETE CASCADE,
  folded TEXT NOT NULL,
  text TEXT NOT NULL,
  times BIGINT NOT NULL,
  last_at BIGINT NOT NULL,
  PRIMARY KEY (guild, folded)
);

CREATE INDEX unanswered_last ON unanswered (last_at);

-- When the last session with Discord began, for each bucket of shards; by this server's clock.
CREATE TABLE identify (
  bucket INTEGER PRIMARY KEY,
  begun_at BIGINT NOT NULL
);

-- The second wall between servers. It holds for the owner of the tables too, but not for a role
-- that may bypass row security.
ALTER TABLE guild ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY own ON guild
  USING (current_setting('pullquote.guild') IN (id::TEXT, '*'));
ALTER TABLE article ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY own ON article
  USING (current_setting('pullquote.guild') IN (guild::TEXT, '*'));
ALTER TABLE original ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY own ON original
  USING (EXISTS (SELECT FROM article WHERE article.number = original.article));
ALTER TABLE binding ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY own ON binding
  USING (current_setting('pullquote.guild') IN (guild::TEXT, '*'));
ALTER TABLE submission ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY own ON submission
  USING (current_setting('pullquote.guild') IN (guild::TEXT, '*'));
ALTER TABLE schedule ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY own ON schedule
  USING (current_setting('pullquote.guild') IN (guild::TEXT, '*'));
ALTER TABLE reply ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY own ON reply
  USING (current_setting('pullquote.guild') IN (guild::TEXT, '*'));
ALTER TABLE earlier_text ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY own ON earlier_text
  USING (current_setting('pullquote.guild') IN (guild::TEXT, '*'));
ALTER TABLE question_count ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY own ON question_count
  USING (current_setting('pullquote.guild') IN (guild::TEXT, '*'));
ALTER TABLE passage_count ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY own ON passage_count
  USING (current_setting('pullquote.guild') IN (guild::TEXT, '*'));
ALTER TABLE vote ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY own ON vote
  USING (current_setting('pullquote.guild') IN (guild::TEXT, '*'));
ALTER TABLE unanswered ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY own ON unanswered
  USING (current_setting('pullquote.guild') IN (guild::TEXT, '*'));
