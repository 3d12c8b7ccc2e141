-- Version 2: what the program knows a tag, role or field as, whatever it is called; retired roles and fields; other names
-- of values.

ALTER TABLE tag ADD COLUMN meaning TEXT NOT NULL DEFAULT '';
ALTER TABLE role ADD COLUMN meaning TEXT NOT NULL DEFAULT '';
ALTER TABLE role ADD COLUMN retired INTEGER NOT NULL DEFAULT 0 CHECK (retired IN (0, 1));
ALTER TABLE field ADD COLUMN meaning TEXT NOT NULL DEFAULT '';
ALTER TABLE field ADD COLUMN retired INTEGER NOT NULL DEFAULT 0 CHECK (retired IN (0, 1));

UPDATE tag SET meaning = lower(name)
WHERE parent_id IS NULL AND name IN ('Claim', 'Attribution', 'Figure');
UPDATE role SET meaning = name
WHERE (SELECT meaning FROM tag WHERE tag.id = tag_id) <> '' AND name IN ('passage', 'source', 'cue', 'content', 'quantity');
UPDATE field SET meaning = name
WHERE (SELECT meaning FROM tag WHERE tag.id = tag_id) = 'claim' AND name IN ('voice', 'claimant', 'polarity', 'statement_type',
    'check_worthiness', 'proposition', 'verdict', 'verdict_source');
UPDATE field SET meaning = name
WHERE (SELECT meaning FROM tag WHERE tag.id = tag_id) = 'attribution' AND name IN ('quotation_type', 'attitude',
    'source_identification', 'source_entity', 'reporter_stance', 'hedged', 'negated', 'level');
UPDATE field SET meaning = name
WHERE (SELECT meaning FROM tag WHERE tag.id = tag_id) = 'figure' AND name IN ('kind', 'value', 'value_min', 'value_max',
    'min_inclusive', 'max_inclusive', 'modifier', 'unit', 'counted', 'property', 'base', 'where', 'when', 'as_of', 'change');

CREATE TABLE value_alias (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    field_id INTEGER REFERENCES field (id),
    alias TEXT NOT NULL CHECK (alias <> ''),
    value TEXT NOT NULL CHECK (value <> '')
) STRICT;
CREATE INDEX value_alias_field ON value_alias (field_id);

-- Finds who has a value, not only who has the field.
DROP INDEX field_value_field;
CREATE INDEX field_value_field ON field_value (field_id, value);
