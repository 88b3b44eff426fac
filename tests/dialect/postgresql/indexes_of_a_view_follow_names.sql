-- forwards
BEGIN;

-- rename column book.sold -> count
ALTER TABLE "book" RENAME COLUMN "sold" TO "count";
ALTER MATERIALIZED VIEW "days" RENAME COLUMN "sold" TO "count";

-- rename materialized view days -> every day
ALTER MATERIALIZED VIEW "days" RENAME TO "every day";

-- move materialized view every day to stats
CREATE SCHEMA IF NOT EXISTS "stats";
ALTER MATERIALIZED VIEW "every day" SET SCHEMA "stats";

-- rename index stats.by_day -> by_count
ALTER INDEX "stats"."by_day" RENAME TO "by_count";

COMMIT;

-- backwards
BEGIN;

-- rename index stats.by_count -> by_day
ALTER INDEX "stats"."by_count" RENAME TO "by_day";

-- move materialized view stats.every day to the default namespace
ALTER MATERIALIZED VIEW "stats"."every day" SET SCHEMA "public";

-- rename materialized view every day -> days
ALTER MATERIALIZED VIEW "every day" RENAME TO "days";

-- rename column book.count -> sold
ALTER TABLE "book" RENAME COLUMN "count" TO "sold";
ALTER MATERIALIZED VIEW "days" RENAME COLUMN "count" TO "sold";

-- Drop namespace stats, which nothing is in any more
DO $$BEGIN
    DROP SCHEMA IF EXISTS "stats";
EXCEPTION WHEN dependent_objects_still_exist THEN
    NULL;
END$$;

COMMIT;
