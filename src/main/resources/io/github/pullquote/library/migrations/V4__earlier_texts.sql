-- What is remembered of texts that were replaced: no words, but fingerprints of their sentences. What
-- is of the operator's articles stands under server 0, from when they were last seen.
CREATE TABLE earlier_text (
  guild INTEGER NOT NULL,
  article TEXT NOT NULL,
  revision TEXT NOT NULL,
  at INTEGER NOT NULL,
  prints BLOB NOT NULL,
  PRIMARY KEY (guild, article, revision)
) STRICT, WITHOUT ROWID;

CREATE INDEX earlier_text_at ON earlier_text (at);
