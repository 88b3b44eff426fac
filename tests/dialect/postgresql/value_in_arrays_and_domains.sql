-- forwards
BEGIN;

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

-- change column person.c (default coalesce(NULL::mood, 'happy') -> coalesce(NULL::mood, 'fine'))
-- change check person.k
ALTER TABLE "person"
    ALTER COLUMN "c" SET DEFAULT coalesce(NULL::mood, 'fine'),
    DROP CONSTRAINT "k",
    ADD CONSTRAINT "k" CHECK (coalesce(c, 'fine') <> 'sad' AND a <> '{fine}');

-- rename value of enum mood: "ok" -> "fine"
ALTER DOMAIN "feeling" SET DEFAULT 'fine';
ALTER DOMAIN "feeling" ADD CHECK (VALUE <> 'sad' OR VALUE::text = 'fine');

COMMIT;

-- backwards
BEGIN;

-- change check person.k
-- change column person.c (default coalesce(NULL::mood, 'fine') -> coalesce(NULL::mood, 'happy'))
ALTER TABLE "person"
    DROP CONSTRAINT "k",
    ALTER COLUMN "c" SET DEFAULT coalesce(NULL::mood, 'happy');

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

-- change check person.k
ALTER TABLE "person" ADD CONSTRAINT "k" CHECK (coalesce(c, 'ok') <> 'sad' AND a <> '{ok}');

-- rename value of enum mood: "fine" -> "ok"
ALTER DOMAIN "feeling" SET DEFAULT 'ok';
ALTER DOMAIN "feeling" ADD CHECK (VALUE <> 'sad' OR VALUE::text = 'ok');

COMMIT;
