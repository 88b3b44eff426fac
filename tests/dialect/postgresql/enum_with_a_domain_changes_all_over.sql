-- forwards
BEGIN;

-- drop check person.k
ALTER TABLE "person" DROP CONSTRAINT "k";

-- rename enum mood -> feel
ALTER TYPE "mood" RENAME TO "feel";

-- rename value of enum feel: "ok" -> "fine"
ALTER TYPE "feel" RENAME VALUE 'ok' TO 'fine';
ALTER DOMAIN "feeling" DROP DEFAULT;
DO $$DECLARE
    name text;
BEGIN
    FOR name IN SELECT conname FROM pg_constraint
        WHERE contypid = '"feeling"'::regtype AND contype = 'c'
    LOOP
        EXECUTE 'ALTER DOMAIN "feeling" DROP CONSTRAINT ' || quote_ident(name);
    END LOOP;
END$$;

-- add value "new" to enum feel
ALTER TYPE "feel" RENAME TO "joinery_old_feel";
CREATE TYPE "feel" AS ENUM ('sad', 'fine', 'new', 'happy');
ALTER TABLE "person"
    ALTER COLUMN "a" DROP DEFAULT,
    ALTER COLUMN "a" TYPE "feel"[] USING "a"::text[]::"feel"[],
    ALTER COLUMN "a" SET DEFAULT (ARRAY['fine', 'sad']::feel[]),
    ALTER COLUMN "c" DROP DEFAULT,
    ALTER COLUMN "c" TYPE "feel" USING "c"::text::"feel",
    ALTER COLUMN "c" SET DEFAULT coalesce(NULL::feel, 'happy');
ALTER DOMAIN "feeling" RENAME TO "joinery_old_feeling";
CREATE DOMAIN "feeling" AS feel;
ALTER TABLE "person"
    ALTER COLUMN "b" DROP DEFAULT,
    ALTER COLUMN "b" TYPE "feeling" USING "b"::text::"feeling";
DROP DOMAIN "joinery_old_feeling";
DROP TYPE "joinery_old_feel";

-- change column person.a (default ARRAY['fine', 'sad']::feel[] -> '{new}')
-- change column person.b (default 'fine' -> 'new')
-- change column person.c (type feel -> text)
ALTER TABLE "person"
    ALTER COLUMN "a" SET DEFAULT '{new}',
    ALTER COLUMN "b" SET DEFAULT 'new',
    ALTER COLUMN "c" DROP DEFAULT,
    ALTER COLUMN "c" TYPE text,
    ALTER COLUMN "c" SET DEFAULT coalesce(NULL::feel, 'happy');

-- drop value "sad" of enum feel
-- reorder values of enum feel
ALTER TABLE "person" ALTER COLUMN "c" DROP DEFAULT;
ALTER TYPE "feel" RENAME TO "joinery_old_feel";
CREATE TYPE "feel" AS ENUM ('happy', 'new', 'fine');
ALTER TABLE "person"
    ALTER COLUMN "a" DROP DEFAULT,
    ALTER COLUMN "a" TYPE "feel"[] USING "a"::text[]::"feel"[],
    ALTER COLUMN "a" SET DEFAULT '{new}';
ALTER DOMAIN "feeling" RENAME TO "joinery_old_feeling";
CREATE DOMAIN "feeling" AS feel;
ALTER TABLE "person"
    ALTER COLUMN "b" DROP DEFAULT,
    ALTER COLUMN "b" TYPE "feeling" USING "b"::text::"feeling",
    ALTER COLUMN "b" SET DEFAULT 'new';
DROP DOMAIN "joinery_old_feeling";
DROP TYPE "joinery_old_feel";
ALTER TABLE "person" ALTER COLUMN "c" SET DEFAULT coalesce(NULL::feel, 'happy');

-- rename value of enum feel: "ok" -> "fine"
ALTER DOMAIN "feeling" SET DEFAULT 'new';
ALTER DOMAIN "feeling" ADD CHECK (VALUE <> 'fine');

COMMIT;

-- backwards
BEGIN;

-- reorder values of enum feel
ALTER TABLE "person" ALTER COLUMN "c" DROP DEFAULT;
ALTER TYPE "feel" RENAME TO "joinery_old_feel";
CREATE TYPE "feel" AS ENUM ('fine', 'new', 'happy');
ALTER TABLE "person"
    ALTER COLUMN "a" DROP DEFAULT,
    ALTER COLUMN "a" TYPE "feel"[] USING "a"::text[]::"feel"[],
    ALTER COLUMN "a" SET DEFAULT '{new}';
ALTER DOMAIN "feeling" RENAME TO "joinery_old_feeling";
DO $$DECLARE
    name text;
BEGIN
    FOR name IN SELECT conname FROM pg_constraint
        WHERE contypid = '"joinery_old_feeling"'::regtype AND contype = 'c'
    LOOP
        EXECUTE 'ALTER DOMAIN "joinery_old_feeling" DROP CONSTRAINT ' || quote_ident(name);
    END LOOP;
END$$;
CREATE DOMAIN "feeling" AS feel DEFAULT 'new' CHECK (VALUE <> 'fine');
ALTER TABLE "person"
    ALTER COLUMN "b" DROP DEFAULT,
    ALTER COLUMN "b" TYPE "feeling" USING "b"::text::"feeling";
DROP DOMAIN "joinery_old_feeling";
DROP TYPE "joinery_old_feel";

-- add value "sad" to enum feel
ALTER TYPE "feel" RENAME TO "joinery_old_feel";
CREATE TYPE "feel" AS ENUM ('sad', 'fine', 'new', 'happy');
ALTER TABLE "person"
    ALTER COLUMN "a" DROP DEFAULT,
    ALTER COLUMN "a" TYPE "feel"[] USING "a"::text[]::"feel"[],
    ALTER COLUMN "a" SET DEFAULT '{new}';
ALTER DOMAIN "feeling" RENAME TO "joinery_old_feeling";
DO $$DECLARE
    name text;
BEGIN
    FOR name IN SELECT conname FROM pg_constraint
        WHERE contypid = '"joinery_old_feeling"'::regtype AND contype = 'c'
    LOOP
        EXECUTE 'ALTER DOMAIN "joinery_old_feeling" DROP CONSTRAINT ' || quote_ident(name);
    END LOOP;
END$$;
CREATE DOMAIN "feeling" AS feel DEFAULT 'new' CHECK (VALUE <> 'fine');
ALTER TABLE "person" ALTER COLUMN "b" TYPE "feeling" USING "b"::text::"feeling";
DROP DOMAIN "joinery_old_feeling";
DROP TYPE "joinery_old_feel";

-- change column person.c (type text -> feel)
-- change column person.b (default 'new' -> 'fine')
-- change column person.a (default '{new}' -> ARRAY['fine', 'sad']::feel[])
ALTER TABLE "person"
    ALTER COLUMN "c" TYPE "feel" USING "c"::"feel",
    ALTER COLUMN "c" SET DEFAULT coalesce(NULL::feel, 'happy'),
    ALTER COLUMN "b" SET DEFAULT 'fine',
    ALTER COLUMN "a" SET DEFAULT (ARRAY['fine', 'sad']::feel[]);

-- change domain feeling
ALTER DOMAIN "feeling" SET DEFAULT 'fine';
DO $$DECLARE
    name text;
BEGIN
    FOR name IN SELECT conname FROM pg_constraint
        WHERE contypid = '"feeling"'::regtype AND contype = 'c'
    LOOP
        EXECUTE 'ALTER DOMAIN "feeling" DROP CONSTRAINT ' || quote_ident(name);
    END LOOP;
END$$;
ALTER DOMAIN "feeling" ADD CHECK (VALUE <> 'sad' OR VALUE::text = 'fine');

-- drop value "new" of enum feel
ALTER TYPE "feel" RENAME TO "joinery_old_feel";
CREATE TYPE "feel" AS ENUM ('sad', 'fine', 'happy');
ALTER TABLE "person"
    ALTER COLUMN "a" DROP DEFAULT,
    ALTER COLUMN "a" TYPE "feel"[] USING "a"::text[]::"feel"[],
    ALTER COLUMN "a" SET DEFAULT (ARRAY['fine', 'sad']::feel[]),
    ALTER COLUMN "c" DROP DEFAULT,
    ALTER COLUMN "c" TYPE "feel" USING "c"::text::"feel",
    ALTER COLUMN "c" SET DEFAULT coalesce(NULL::feel, 'happy');
ALTER DOMAIN "feeling" RENAME TO "joinery_old_feeling";
DO $$DECLARE
    name text;
BEGIN
    FOR name IN SELECT conname FROM pg_constraint
        WHERE contypid = '"joinery_old_feeling"'::regtype AND contype = 'c'
    LOOP
        EXECUTE 'ALTER DOMAIN "joinery_old_feeling" DROP CONSTRAINT ' || quote_ident(name);
    END LOOP;
END$$;
CREATE DOMAIN "feeling" AS feel DEFAULT 'fine' CHECK (VALUE <> 'sad' OR VALUE::text = 'fine');
ALTER TABLE "person"
    ALTER COLUMN "b" DROP DEFAULT,
    ALTER COLUMN "b" TYPE "feeling" USING "b"::text::"feeling";
DROP DOMAIN "joinery_old_feeling";
DROP TYPE "joinery_old_feel";

-- rename value of enum feel: "fine" -> "ok"
ALTER TYPE "feel" RENAME VALUE 'fine' TO 'ok';
ALTER DOMAIN "feeling" DROP DEFAULT;
DO $$DECLARE
    name text;
BEGIN
    FOR name IN SELECT conname FROM pg_constraint
        WHERE contypid = '"feeling"'::regtype AND contype = 'c'
    LOOP
        EXECUTE 'ALTER DOMAIN "feeling" DROP CONSTRAINT ' || quote_ident(name);
    END LOOP;
END$$;

-- rename enum feel -> mood
ALTER TYPE "feel" RENAME TO "mood";

-- add check person.k
-- drop value "new" of enum feel
ALTER TABLE "person"
    ADD CONSTRAINT "k" CHECK (coalesce(c, 'ok') <> 'sad' AND a <> '{ok}'),
    ALTER COLUMN "b" SET DEFAULT 'ok';

-- rename value of enum feel: "fine" -> "ok"
ALTER DOMAIN "feeling" SET DEFAULT 'ok';
ALTER DOMAIN "feeling" ADD CHECK (VALUE <> 'sad' OR VALUE::text = 'ok');

COMMIT;
