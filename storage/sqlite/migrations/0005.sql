-- Version 5: articles can be kept apart. A check cannot be changed, so the table is made anew.

CREATE TABLE article_relation_5 (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL CHECK (kind IN ('copy_of', 'corrects', 'kept_apart')),
    from_article_id INTEGER NOT NULL REFERENCES article (id),
    to_article_id INTEGER NOT NULL REFERENCES article (id) CHECK (to_article_id <> from_article_id),
    UNIQUE (kind, from_article_id, to_article_id)
) STRICT;
INSERT INTO article_relation_5 SELECT id, uuid, kind, from_article_id, to_article_id FROM article_relation;
UPDATE sqlite_sequence SET seq = (SELECT seq FROM sqlite_sequence WHERE name = 'article_relation')
WHERE name = 'article_relation_5';
INSERT INTO sqlite_sequence (name, seq)
SELECT 'article_relation_5', seq FROM sqlite_sequence
WHERE name = 'article_relation' AND NOT EXISTS (SELECT 1 FROM sqlite_sequence WHERE name = 'article_relation_5');
DROP TABLE article_relation;
ALTER TABLE article_relation_5 RENAME TO article_relation;
CREATE INDEX article_relation_to ON article_relation (to_article_id);

-- Programs of earlier versions take a kind of relation that they do not know for a copy.
UPDATE setting SET value = '5' WHERE name = 'oldest_reader';
