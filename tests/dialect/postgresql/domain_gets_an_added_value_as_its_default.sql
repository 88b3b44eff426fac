-- forwards
BEGIN;

-- drop check person.k
ALTER TABLE "person" DROP CONSTRAINT "k";

-- rename value of enum mood: "ok" -> "fine"
ALTER TYPE "mood" RENAME VALUE 'ok' TO 'fine';
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

-- add value "new" to enum mood
ALTER TYPE "mood" RENAME TO "joinery_old_mood";
CREATE TYPE "mood" AS ENUM ('sad', 'fine', 'new', 'happy');
ALTER TABLE "person"
    ALTER COLUMN "a" DROP DEFAULT,
    ALTER COLUMN "a" TYPE "mood"[] USING "a"::text[]::"mood"[],
    ALTER COLUMN "a" SET DEFAULT (ARRAY['fine', 'sad']::mood[]),
    ALTER COLUMN "c" DROP DEFAULT,
    ALTER COLUMN "c" TYPE "mood" USING "c"::text::"mood",
    ALTER COLUMN "c" SET DEFAULT coalesce(NULL::mood, 'happy');
ALTER DOMAIN "feeling" RENAME TO "joinery_old_feeling";
CREATE DOMAIN "feeling" AS mood;
ALTER TABLE "person"
    ALTER COLUMN "b" DROP DEFAULT,
    ALTER COLUMN "b" TYPE "feeling" USING "b"::text::"feeling",
    ALTER COLUMN "b" SET DEFAULT 'fine';
DROP DOMAIN "joinery_old_feeling";
DROP TYPE "joinery_old_mood";

-- rename value of enum mood: "ok" -> "fine"
ALTER DOMAIN "feeling" SET DEFAULT 'new';

COMMIT;

-- backwards
BEGIN;

-- change domain feeling
ALTER DOMAIN "feeling" SET DEFAULT 'fine';
ALTER DOMAIN "feeling" ADD CHECK (VALUE <> 'sad' OR VALUE::text = 'fine');

-- drop value "new" of enum mood
ALTER TYPE "mood" RENAME TO "joinery_old_mood";
CREATE TYPE "mood" AS ENUM ('sad', 'fine', 'happy');
ALTER TABLE "person"
    ALTER COLUMN "a" DROP DEFAULT,
    ALTER COLUMN "a" TYPE "mood"[] USING "a"::text[]::"mood"[],
    ALTER COLUMN "a" SET DEFAULT (ARRAY['fine', 'sad']::mood[]),
    ALTER COLUMN "c" DROP DEFAULT,
    ALTER COLUMN "c" TYPE "mood" USING "c"::text::"mood",
    ALTER COLUMN "c" SET DEFAULT coalesce(NULL::mood, 'happy');
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
CREATE DOMAIN "feeling" AS mood DEFAULT 'fine' CHECK (VALUE <> 'sad' OR VALUE::text = 'fine');
ALTER TABLE "person"
    ALTER COLUMN "b" DROP DEFAULT,
    ALTER COLUMN "b" TYPE "feeling" USING "b"::text::"feeling";
DROP DOMAIN "joinery_old_feeling";
DROP TYPE "joinery_old_mood";

-- rename value of enum mood: "fine" -> "ok"
ALTER TYPE "mood" RENAME VALUE 'fine' TO 'ok';
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

-- add check person.k
-- drop value "new" of enum mood
ALTER TABLE "person"
    ADD CONSTRAINT "k" CHECK (coalesce(c, 'ok') <> 'sad' AND a <> '{ok}'),
    ALTER COLUMN "b" SET DEFAULT 'ok';

-- rename value of enum mood: "fine" -> "ok"
ALTER DOMAIN "feeling" SET DEFAULT 'ok';
ALTER DOMAIN "feeling" ADD CHECK (VALUE <> 'sad' OR VALUE::text = 'ok');

COMMIT;
