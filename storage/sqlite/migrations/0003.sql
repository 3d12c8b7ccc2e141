-- Version 3: suggestions that an analyst has rejected; the project's own words to light.

CREATE TABLE rejected_suggestion (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    article_id INTEGER NOT NULL REFERENCES article (id),
    analyst_id INTEGER NOT NULL REFERENCES analyst (id),
    kind TEXT NOT NULL CHECK (kind IN ('attribution', 'figure')),
    rule TEXT NOT NULL,
    "begin" INTEGER NOT NULL CHECK ("begin" >= 0),
    "end" INTEGER NOT NULL CHECK ("end" > "begin"),
    created TEXT NOT NULL
) STRICT;
CREATE INDEX rejected_suggestion_article ON rejected_suggestion (article_id);

CREATE TABLE cue_word (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    pattern TEXT NOT NULL CHECK (pattern <> ''),
    regular_expression INTEGER NOT NULL DEFAULT 0 CHECK (regular_expression IN (0, 1)),
    kind TEXT NOT NULL CHECK (kind <> ''),
    colour TEXT NOT NULL DEFAULT '',
    position INTEGER NOT NULL
) STRICT;
