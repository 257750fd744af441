-- Servers, channels and users go by Discord's ids. Moments are milliseconds since 1970, UTC.

-- "PULQ": tells the database from those of other programs.
PRAGMA application_id = 1347767377;

-- The edition that was given last, to whichever server: none is given twice.
CREATE TABLE edition (
  last INTEGER NOT NULL
) STRICT;

INSERT INTO edition (last) VALUES (0);

CREATE TABLE guild (
  id INTEGER PRIMARY KEY,
  edition INTEGER NOT NULL DEFAULT 0,
  answers TEXT NOT NULL,
  posters TEXT NOT NULL,
  contact INTEGER,
  left_at INTEGER
) STRICT;

-- In the order of their numbers they were added.
CREATE TABLE article (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  guild INTEGER NOT NULL REFERENCES guild (id) ON DELETE CASCADE,
  id TEXT NOT NULL,
  revision TEXT NOT NULL,
  content TEXT NOT NULL,
  name TEXT NOT NULL,
  added_by INTEGER NOT NULL,
  added_at INTEGER NOT NULL,
  bytes INTEGER NOT NULL,
  removed_at INTEGER,
  UNIQUE (guild, id)
) STRICT;

CREATE INDEX article_revision ON article (revision);

-- Apart from the article, which is read and written often without it.
CREATE TABLE original (
  article INTEGER PRIMARY KEY REFERENCES article (number) ON DELETE CASCADE,
  content BLOB NOT NULL
) STRICT;

-- The article is the server's, or one of the operator's, which are not here.
CREATE TABLE binding (
  guild INTEGER NOT NULL REFERENCES guild (id) ON DELETE CASCADE,
  channel INTEGER NOT NULL,
  article TEXT NOT NULL,
  PRIMARY KEY (guild, channel)
) STRICT, WITHOUT ROWID;

CREATE INDEX binding_article ON binding (guild, article);

-- Articles that were given and not yet confirmed.
CREATE TABLE submission (
  guild INTEGER NOT NULL,
  key TEXT NOT NULL,
  content TEXT NOT NULL,
  name TEXT NOT NULL,
  added_by INTEGER NOT NULL,
  added_at INTEGER NOT NULL,
  bytes INTEGER NOT NULL,
  original BLOB NOT NULL,
  PRIMARY KEY (guild, key)
) STRICT;

-- The numbers are little-endian floats; the checksum is their CRC-32C.
CREATE TABLE vectors (
  revision TEXT NOT NULL,
  model TEXT NOT NULL,
  division TEXT NOT NULL,
  checksum INTEGER NOT NULL,
  numbers BLOB NOT NULL,
  PRIMARY KEY (revision, model, division)
) STRICT;
