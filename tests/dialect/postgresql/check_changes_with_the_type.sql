-- forwards
BEGIN;

-- change column t.a (type integer -> text)
ALTER TABLE "t"
    DROP CONSTRAINT "c",
    ALTER COLUMN "a" TYPE text;

-- change check t.c
ALTER TABLE "t" ADD CONSTRAINT "c" CHECK (a <> '');

COMMIT;

-- backwards
BEGIN;

-- change check t.c
-- change column t.a (type text -> integer)
ALTER TABLE "t"
    DROP CONSTRAINT "c",
    ALTER COLUMN "a" TYPE integer USING "a"::integer,
    ADD CONSTRAINT "c" CHECK (a > 0);

COMMIT;
