-- Which message of the bot answers which message. The server is empty in direct messages. A
-- question is as it was last edited, by Discord's clock, if it was.
CREATE TABLE reply (
  question INTEGER PRIMARY KEY,
  guild INTEGER,
  channel INTEGER NOT NULL,
  reply INTEGER NOT NULL,
  edited_at INTEGER,
  sent_at INTEGER NOT NULL
) STRICT;

CREATE INDEX reply_reply ON reply (reply);
CREATE INDEX reply_sent ON reply (sent_at);
CREATE INDEX reply_guild ON reply (guild);
