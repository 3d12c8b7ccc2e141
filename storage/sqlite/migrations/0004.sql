-- Version 4: what else a source says of an article; the texts it had before; articles that belong together.

CREATE TABLE article_property (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    article_id INTEGER NOT NULL REFERENCES article (id),
    name TEXT NOT NULL CHECK (name <> ''),
    value TEXT NOT NULL,
    UNIQUE (article_id, name)
) STRICT;

CREATE INDEX article_property_value ON article_property (name, value);

CREATE TABLE earlier_text (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    article_id INTEGER NOT NULL REFERENCES article (id),
    text_id INTEGER NOT NULL REFERENCES text (id),
    replaced TEXT NOT NULL
) STRICT;
CREATE INDEX earlier_text_article ON earlier_text (article_id);

CREATE TABLE article_relation (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL CHECK (kind IN ('copy_of', 'corrects')),
    from_article_id INTEGER NOT NULL REFERENCES article (id),
    to_article_id INTEGER NOT NULL REFERENCES article (id) CHECK (to_article_id <> from_article_id),
    UNIQUE (kind, from_article_id, to_article_id)
) STRICT;
CREATE INDEX article_relation_to ON article_relation (to_article_id);
