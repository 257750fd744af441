-- What MigrationsTest expects of every version, as version 5 has it.
UPDATE edition SET last = 7;
INSERT INTO guild (id, edition, answers, posters, contact, left_at, zone)
  VALUES (1, 7, 'PRIVATE', 'MODERATORS', 30, NULL, 'Europe/Berlin');
INSERT INTO guild (id, answers, posters, questions) VALUES (3, 'PUBLIC', 'EVERYONE', 'KEPT');
INSERT INTO article (number, guild, id, revision, content, name, added_by, added_at, bytes, removed_at)
  VALUES
    (1, 1, 'clock', '9f9ca2a162', '{"title":"Kept","blocks":[["PARAGRAPH","It is kept."]]}', 'kept.txt', 77, 1000, 4, NULL),
    (2, 1, 'ghost', '9f9ca2a162', '{"title":"Removed","blocks":[["PARAGRAPH","It is kept."]]}', 'removed.txt', 78, 2000, 7, 3000);
INSERT INTO original (article, content) VALUES (1, CAST('kept' AS BLOB)), (2, CAST('removed' AS BLOB));
INSERT INTO binding (guild, channel, article) VALUES (1, 10, 'clock');
INSERT INTO submission (guild, key, content, name, added_by, added_at, bytes, original)
  VALUES (2, 'key0000001', '{"title":"Waiting","blocks":[["PARAGRAPH","It is kept."]]}', 'waiting.txt', 79, 4000, 7, CAST('waiting' AS BLOB));
INSERT INTO vectors (revision, model, division, checksum, numbers)
  VALUES ('9f9ca2a162', 'model', '0123456789abcdef', 0, x'0000803f');
INSERT INTO schedule (guild, id, article, channel, parent, zone, minute, days, set_by, next_at, runs, told,
    pause_cause, pause_detail, claim_due, claim_at, claim_after, claim_point, claim_last)
  VALUES (1, '1a2b', 'clock', 31, 33, 'Europe/Berlin', 570, '17', 77, 7000, 2, '["Told."]',
    'MAY_NOT_POST', 'Send Messages', 5000, 5001, 32, 'Perhaps told.', 1);
INSERT INTO earlier_text (guild, article, revision, at, prints)
  VALUES (1, 'clock', '0a1b2', 5000, x'01');
INSERT INTO question_count (guild, week, outcome, times) VALUES (1, 22397, 'FOUND', 5), (1, 22397, 'NOT_COVERED', 2);
INSERT INTO passage_count (guild, week, article, revision, passage, quoted, helpful, not_helpful)
  VALUES (1, 22397, 'clock', '9f9ca', 1, 4, 3, 1);
INSERT INTO vote_key (number, secret) VALUES (1, x'000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f');
INSERT INTO vote (guild, voter, week, article, revision, passage, verdict, cast_at)
  VALUES (1, x'b5985f28a53a44dbc3776beb652eacfb1841d5558ad97bb043713d4f86d69b5a', 22397, 'clock', '9f9ca', 1, 'NOT_HELPFUL', 9001);
INSERT INTO unanswered (guild, folded, text, times, last_at) VALUES (1, 'who winds it?', 'Who winds it?', 2, 9000);
