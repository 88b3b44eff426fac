-- note: PostgreSQL puts new columns of table t at the end.

BEGIN;

-- add column t.first (text)
-- add column t.middle (text)
-- add column t.second_middle (text)
-- add column t.last (text)
ALTER TABLE "t"
    ADD COLUMN "first" text,
    ADD COLUMN "middle" text,
    ADD COLUMN "second_middle" text,
    ADD COLUMN "last" text;

COMMIT;
