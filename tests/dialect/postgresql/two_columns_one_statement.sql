-- forwards
BEGIN;

-- drop column t.a
-- drop column t.b
-- add column t.d (integer)
-- add column t.e (timestamptz(3) not null)
ALTER TABLE "t"
    DROP COLUMN "a",
    DROP COLUMN "b",
    ADD COLUMN "d" integer,
    ADD COLUMN "e" timestamptz(3) DEFAULT CURRENT_TIMESTAMP(3) NOT NULL;

COMMIT;

-- backwards
BEGIN;

-- drop column t.e
-- drop column t.d
-- add column t.b (text)
-- add column t.a (text)
ALTER TABLE "t"
    DROP COLUMN "e",
    DROP COLUMN "d",
    ADD COLUMN "b" text,
    ADD COLUMN "a" text;

COMMIT;
