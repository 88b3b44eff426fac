-- forwards
BEGIN;

-- add column t.e (date)
ALTER TABLE "t" ADD COLUMN "e" date;

-- drop value "c" of enum date
ALTER TYPE "public"."date" RENAME TO "joinery_old_date";
CREATE TYPE "public"."date" AS ENUM ('a', 'b');
ALTER TABLE "t"
    ALTER COLUMN "d" DROP DEFAULT,
    ALTER COLUMN "d" TYPE "public"."date" USING "d"::text::"public"."date",
    ALTER COLUMN "d" SET DEFAULT 'a';
DROP TYPE "public"."joinery_old_date";

-- rename enum date -> day
ALTER TYPE "public"."date" RENAME TO "day";

-- change domain interval
ALTER DOMAIN "public"."interval" RENAME TO "joinery_old_interval";
DO $$DECLARE
    name text;
BEGIN
    FOR name IN SELECT conname FROM pg_constraint
        WHERE contypid = '"public"."joinery_old_interval"'::regtype AND contype = 'c'
    LOOP
        EXECUTE 'ALTER DOMAIN "public"."joinery_old_interval" DROP CONSTRAINT ' || quote_ident(name);
    END LOOP;
END$$;
CREATE DOMAIN "public"."interval" AS varchar(9) CHECK (VALUE <> '');
ALTER TABLE "t" ALTER COLUMN "p" TYPE "public"."interval";
DROP DOMAIN "public"."joinery_old_interval";

-- rename domain interval -> text
ALTER DOMAIN "public"."interval" RENAME TO "text";

COMMIT;

-- backwards
BEGIN;

-- rename domain text -> interval
ALTER DOMAIN "public"."text" RENAME TO "interval";

-- change domain interval
ALTER DOMAIN "public"."interval" RENAME TO "joinery_old_interval";
DO $$DECLARE
    name text;
BEGIN
    FOR name IN SELECT conname FROM pg_constraint
        WHERE contypid = '"public"."joinery_old_interval"'::regtype AND contype = 'c'
    LOOP
        EXECUTE 'ALTER DOMAIN "public"."joinery_old_interval" DROP CONSTRAINT ' || quote_ident(name);
    END LOOP;
END$$;
CREATE DOMAIN "public"."interval" AS text CHECK (VALUE <> '');
ALTER TABLE "t" ALTER COLUMN "p" TYPE "public"."interval";
DROP DOMAIN "public"."joinery_old_interval";

-- rename enum day -> date
ALTER TYPE "day" RENAME TO "date";

-- add value "c" to enum date
ALTER TYPE "public"."date" ADD VALUE 'c';

-- drop column t.e
ALTER TABLE "t" DROP COLUMN "e";

COMMIT;
