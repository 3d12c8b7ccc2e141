-- The project file, version 1. storage/FORMAT.md describes every table for people who read it with SQL.
-- No ON DELETE CASCADE: an edit deletes what hangs on a row by name, so that a change set applies in any order.

CREATE TABLE setting (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    value TEXT NOT NULL
) STRICT;

CREATE TABLE text (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    sha256 TEXT NOT NULL UNIQUE,
    body TEXT NOT NULL,
    length INTEGER NOT NULL CHECK (length >= 0)
) STRICT;

CREATE TABLE source_file (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    sha256 TEXT NOT NULL,
    name TEXT NOT NULL,
    size INTEGER NOT NULL CHECK (size >= 0),
    bytes BLOB NOT NULL,
    UNIQUE (sha256, name)
) STRICT;

CREATE TABLE analyst (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE article (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    text_id INTEGER NOT NULL REFERENCES text (id),
    source_file_id INTEGER REFERENCES source_file (id),
    title TEXT NOT NULL DEFAULT '',
    publisher TEXT NOT NULL DEFAULT '',
    author TEXT NOT NULL DEFAULT '',
    dateline TEXT NOT NULL DEFAULT '',
    date_published TEXT NOT NULL DEFAULT '',
    url TEXT NOT NULL DEFAULT '',
    language TEXT NOT NULL DEFAULT '',
    section TEXT NOT NULL DEFAULT '',
    format TEXT NOT NULL DEFAULT '',
    words INTEGER NOT NULL DEFAULT 0,
    status TEXT NOT NULL DEFAULT 'to_do' CHECK (status IN ('to_do', 'in_progress', 'done')),
    note TEXT NOT NULL DEFAULT '',
    imported TEXT NOT NULL
) STRICT;
CREATE INDEX article_text ON article (text_id);
CREATE INDEX article_source_file ON article (source_file_id);

CREATE TABLE metadata_origin (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    article_id INTEGER NOT NULL REFERENCES article (id),
    field TEXT NOT NULL,
    origin TEXT NOT NULL
) STRICT;
CREATE INDEX metadata_origin_article ON metadata_origin (article_id);

CREATE TABLE article_structure (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    article_id INTEGER NOT NULL REFERENCES article (id),
    kind TEXT NOT NULL,
    "begin" INTEGER NOT NULL CHECK ("begin" >= 0),
    "end" INTEGER NOT NULL CHECK ("end" >= "begin"),
    value TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX article_structure_article ON article_structure (article_id);

CREATE TABLE tag (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    parent_id INTEGER REFERENCES tag (id),
    name TEXT NOT NULL CHECK (name <> ''),
    shortcut TEXT NOT NULL DEFAULT '',
    light_fill TEXT NOT NULL DEFAULT '',
    light_line TEXT NOT NULL DEFAULT '',
    dark_fill TEXT NOT NULL DEFAULT '',
    dark_line TEXT NOT NULL DEFAULT '',
    pattern TEXT NOT NULL DEFAULT '',
    definition TEXT NOT NULL DEFAULT '',
    include TEXT NOT NULL DEFAULT '',
    exclude TEXT NOT NULL DEFAULT '',
    example TEXT NOT NULL DEFAULT '',
    retired INTEGER NOT NULL DEFAULT 0 CHECK (retired IN (0, 1)),
    position INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE role (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    tag_id INTEGER NOT NULL REFERENCES tag (id),
    name TEXT NOT NULL CHECK (name <> ''),
    shortcut TEXT NOT NULL DEFAULT '',
    light_fill TEXT NOT NULL DEFAULT '',
    light_line TEXT NOT NULL DEFAULT '',
    dark_fill TEXT NOT NULL DEFAULT '',
    dark_line TEXT NOT NULL DEFAULT '',
    pattern TEXT NOT NULL DEFAULT '',
    definition TEXT NOT NULL DEFAULT '',
    include TEXT NOT NULL DEFAULT '',
    exclude TEXT NOT NULL DEFAULT '',
    example TEXT NOT NULL DEFAULT '',
    required INTEGER NOT NULL DEFAULT 0 CHECK (required IN (0, 1)),
    repeats INTEGER NOT NULL DEFAULT 1 CHECK (repeats IN (0, 1)),
    position INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX role_tag ON role (tag_id);

CREATE TABLE field (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    tag_id INTEGER NOT NULL REFERENCES tag (id),
    name TEXT NOT NULL CHECK (name <> ''),
    type TEXT NOT NULL CHECK (type IN ('choice', 'ordered_choice', 'text', 'long_text', 'decimal', 'whole_number',
                                       'date', 'yes_no', 'entity', 'passage', 'link')),
    choices TEXT NOT NULL DEFAULT '[]',
    default_value TEXT NOT NULL DEFAULT '',
    hint TEXT NOT NULL DEFAULT '',
    shown_when TEXT NOT NULL DEFAULT '',
    required INTEGER NOT NULL DEFAULT 0 CHECK (required IN (0, 1)),
    position INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX field_tag ON field (tag_id);

CREATE TABLE annotation (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    article_id INTEGER NOT NULL REFERENCES article (id),
    tag_id INTEGER NOT NULL REFERENCES tag (id),
    analyst_id INTEGER NOT NULL REFERENCES analyst (id),
    origin TEXT NOT NULL DEFAULT 'analyst',
    note TEXT NOT NULL DEFAULT '',
    created TEXT NOT NULL,
    modified TEXT NOT NULL
) STRICT;
CREATE INDEX annotation_article ON annotation (article_id);
CREATE INDEX annotation_tag ON annotation (tag_id);

CREATE TABLE span (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    annotation_id INTEGER NOT NULL REFERENCES annotation (id),
    role_id INTEGER REFERENCES role (id),
    "begin" INTEGER NOT NULL CHECK ("begin" >= 0),
    "end" INTEGER NOT NULL CHECK ("end" > "begin")
) STRICT;
CREATE INDEX span_annotation ON span (annotation_id);
CREATE INDEX span_role ON span (role_id);

CREATE TABLE field_value (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    annotation_id INTEGER NOT NULL REFERENCES annotation (id),
    field_id INTEGER NOT NULL REFERENCES field (id),
    value TEXT NOT NULL,
    number REAL,
    "begin" INTEGER,
    "end" INTEGER,
    origin TEXT NOT NULL DEFAULT 'analyst' CHECK (origin IN ('analyst', 'derived')),
    CHECK (("begin" IS NULL AND "end" IS NULL) OR ("begin" >= 0 AND "end" > "begin"))
) STRICT;
CREATE INDEX field_value_annotation ON field_value (annotation_id);
CREATE INDEX field_value_field ON field_value (field_id);

CREATE TABLE link (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL CHECK (kind <> ''),
    from_annotation_id INTEGER NOT NULL REFERENCES annotation (id),
    to_annotation_id INTEGER NOT NULL REFERENCES annotation (id),
    analyst_id INTEGER NOT NULL REFERENCES analyst (id),
    created TEXT NOT NULL
) STRICT;
CREATE INDEX link_from ON link (from_annotation_id);
CREATE INDEX link_to ON link (to_annotation_id);

CREATE TABLE history (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at TEXT NOT NULL,
    analyst_id INTEGER REFERENCES analyst (id),
    label TEXT NOT NULL,
    subject TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL CHECK (kind IN ('edit', 'undo', 'redo')),
    of_id INTEGER REFERENCES history (id),
    state TEXT NOT NULL CHECK (state IN ('done', 'undone', 'dropped')),
    schema INTEGER NOT NULL,
    changeset BLOB
) STRICT;
CREATE INDEX history_undone ON history (id) WHERE state = 'undone';
CREATE INDEX history_done ON history (id) WHERE state = 'done' AND kind = 'edit';

-- Kept by triggers and outside of change sets, so that undo and redo keep it too.
CREATE TABLE article_count (
    article_id INTEGER PRIMARY KEY,
    annotations INTEGER NOT NULL
) STRICT;
CREATE TRIGGER annotation_counted AFTER INSERT ON annotation BEGIN
    INSERT INTO article_count (article_id, annotations) VALUES (new.article_id, 1)
        ON CONFLICT (article_id) DO UPDATE SET annotations = annotations + 1;
END;
CREATE TRIGGER annotation_uncounted AFTER DELETE ON annotation BEGIN
    UPDATE article_count SET annotations = annotations - 1 WHERE article_id = old.article_id;
END;

CREATE VIEW search_content (id, title, body) AS
    SELECT article.id, article.title, text.body FROM article JOIN text ON text.id = article.text_id;
CREATE VIRTUAL TABLE search USING fts5 (
    title, body, content = 'search_content', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2'
);
-- What the search index still has to learn; empty between edits. With trusted_schema = OFF a trigger may not write to
-- a virtual table, so triggers note what to do and whoever commits does it.
CREATE TABLE search_pending (
    id INTEGER PRIMARY KEY,
    article_id INTEGER NOT NULL,
    title TEXT NOT NULL,
    text_id INTEGER NOT NULL,
    is_added INTEGER NOT NULL CHECK (is_added IN (0, 1))
) STRICT;
CREATE TRIGGER article_added AFTER INSERT ON article BEGIN
    INSERT INTO search_pending (article_id, title, text_id, is_added) VALUES (new.id, new.title, new.text_id, 1);
END;
CREATE TRIGGER article_removed AFTER DELETE ON article BEGIN
    INSERT INTO search_pending (article_id, title, text_id, is_added) VALUES (old.id, old.title, old.text_id, 0);
END;
CREATE TRIGGER article_changed AFTER UPDATE OF title, text_id ON article
    WHEN old.title <> new.title OR old.text_id <> new.text_id BEGIN
    INSERT INTO search_pending (article_id, title, text_id, is_added) VALUES (old.id, old.title, old.text_id, 0);
    INSERT INTO search_pending (article_id, title, text_id, is_added) VALUES (new.id, new.title, new.text_id, 1);
END;

CREATE VIEW annotation_flat AS
SELECT
    annotation.uuid AS annotation_id,
    article.uuid AS article_id,
    article.title,
    article.publisher,
    article.author,
    article.date_published,
    article.url,
    article.language,
    analyst.name AS annotator,
    tag.name AS tag,
    (SELECT group_concat(substr(text.body, "begin" + 1, "end" - "begin"), ' ')
     FROM (SELECT DISTINCT "begin", "end" FROM span WHERE span.annotation_id = annotation.id
           ORDER BY "begin", "end")) AS quote,
    (SELECT min("begin") FROM span WHERE span.annotation_id = annotation.id) AS start,
    (SELECT max("end") FROM span WHERE span.annotation_id = annotation.id) AS "end",
    (SELECT group_concat("begin" || '-' || "end", ';')
     FROM (SELECT DISTINCT "begin", "end" FROM span WHERE span.annotation_id = annotation.id
           ORDER BY "begin", "end")) AS fragments,
    (SELECT substr(text.body, max(min("begin") - 31, 1), min(min("begin"), 32))
     FROM span WHERE span.annotation_id = annotation.id) AS prefix,
    (SELECT substr(text.body, max("end") + 1, 32)
     FROM span WHERE span.annotation_id = annotation.id) AS suffix,
    annotation.note,
    annotation.origin,
    annotation.created,
    annotation.modified
FROM annotation
JOIN article ON article.id = annotation.article_id
JOIN text ON text.id = article.text_id
JOIN tag ON tag.id = annotation.tag_id
JOIN analyst ON analyst.id = annotation.analyst_id;

CREATE VIEW history_readable AS
SELECT
    history.id,
    history.at,
    analyst.name AS analyst,
    replace(history.label, '%1', history.subject) AS action,
    history.kind,
    history.state = 'undone' OR history.state = 'dropped' AS undone
FROM history
LEFT JOIN analyst ON analyst.id = history.analyst_id;
