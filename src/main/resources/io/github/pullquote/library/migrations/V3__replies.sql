-- Which message of the bot answers which message. The server is empty in direct messages. The
-- version is the moment at which the question was written or last changed, by Discord's clock.
CREATE TABLE reply (
  question INTEGER PRIMARY KEY,
  guild INTEGER,
  channel INTEGER NOT NULL,
  reply INTEGER NOT NULL,
  version INTEGER NOT NULL,
  sent_at INTEGER NOT NULL
) STRICT;

CREATE INDEX reply_reply ON reply (reply);
CREATE INDEX reply_sent ON reply (sent_at);
CREATE INDEX reply_guild ON reply (guild);
