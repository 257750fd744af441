-- Whether a server wants the questions kept that found nothing.
ALTER TABLE guild ADD COLUMN questions TEXT NOT NULL DEFAULT 'FORGOTTEN';

-- How questions went, in numbers. A week goes by its Monday: days since 1970, UTC.
CREATE TABLE question_count (
  guild INTEGER NOT NULL REFERENCES guild (id) ON DELETE CASCADE,
  week INTEGER NOT NULL,
  outcome TEXT NOT NULL,
  times INTEGER NOT NULL,
  PRIMARY KEY (guild, week, outcome)
) STRICT, WITHOUT ROWID;

-- How often passages were quoted, and what votes said of them that are numbers by now. The article
-- is the server's, or one of the operator's, which are not here.
CREATE TABLE passage_count (
  guild INTEGER NOT NULL REFERENCES guild (id) ON DELETE CASCADE,
  week INTEGER NOT NULL,
  article TEXT NOT NULL,
  revision TEXT NOT NULL,
  passage INTEGER NOT NULL,
  quoted INTEGER NOT NULL DEFAULT 0,
  helpful INTEGER NOT NULL DEFAULT 0,
  not_helpful INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (guild, week, article, revision, passage)
) STRICT, WITHOUT ROWID;

-- Votes that can be changed. The voter is a keyed hash of user and answer.
CREATE TABLE vote (
  guild INTEGER NOT NULL REFERENCES guild (id) ON DELETE CASCADE,
  voter BLOB NOT NULL,
  week INTEGER NOT NULL,
  article TEXT NOT NULL,
  revision TEXT NOT NULL,
  passage INTEGER NOT NULL,
  verdict TEXT NOT NULL,
  cast_at INTEGER NOT NULL,
  PRIMARY KEY (guild, voter)
) STRICT, WITHOUT ROWID;

CREATE INDEX vote_cast ON vote (cast_at);
CREATE INDEX vote_passage ON vote (guild, week, article);

-- The only row holds the key of those hashes; it is made for the first vote.
CREATE TABLE vote_key (
  number INTEGER PRIMARY KEY CHECK (number = 1),
  secret BLOB NOT NULL
) STRICT;

-- Questions that found nothing, where the server wants them kept; those that differ in case alone
-- are one.
CREATE TABLE unanswered (
  guild INTEGER NOT NULL REFERENCES guild (id) ON DELETE CASCADE,
  folded TEXT NOT NULL,
  text TEXT NOT NULL,
  times INTEGER NOT NULL,
  last_at INTEGER NOT NULL,
  PRIMARY KEY (guild, folded)
) STRICT, WITHOUT ROWID;

CREATE INDEX unanswered_last ON unanswered (last_at);
