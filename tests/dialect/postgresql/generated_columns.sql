-- forwards
BEGIN;

-- change column t.a (type integer -> bigint)
ALTER TABLE "t" ALTER COLUMN "a" TYPE bigint;

-- change column t.total (generated as a - b)
ALTER TABLE "t" ADD COLUMN "total" integer GENERATED ALWAYS AS (a - b) STORED;

-- add index t.by_total
CREATE INDEX "by_total" ON "t" ("total");

COMMIT;

-- backwards
BEGIN;

-- change column t.total (generated as a + b)
DROP INDEX "by_total";

-- change column t.a (type bigint -> integer)
ALTER TABLE "t"
    DROP COLUMN "total",
    ALTER COLUMN "a" TYPE integer;

COMMIT;
