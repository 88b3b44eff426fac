-- forwards
BEGIN;

-- add index t.i1
CREATE INDEX "i1" ON "t" ("a" COLLATE "C" text_pattern_ops DESC NULLS LAST, (lower(d)));

-- add index t.i2
CREATE INDEX "i2" ON "t" ("c");

-- change index t.i2
DROP INDEX "i2";
CREATE INDEX "i2" ON "t" USING gin ("c");

-- add index t.i3
CREATE UNIQUE INDEX "i3" ON "t" ("b") INCLUDE ("a") NULLS NOT DISTINCT WITH (fillfactor = 70) WHERE (a IS NOT NULL);
COMMENT ON INDEX "i3" IS 'partly';

-- rename index t.i1 -> i1 renamed
ALTER INDEX "i1" RENAME TO "i1 renamed";

-- rename column t.a -> alpha
ALTER TABLE "t" RENAME COLUMN "a" TO "alpha";

-- drop index t.i1 renamed
DROP INDEX "i1 renamed";

COMMIT;

-- backwards
BEGIN;

-- add index t.i1 renamed
CREATE INDEX "i1 renamed" ON "t" ("alpha" COLLATE "C" text_pattern_ops DESC NULLS LAST, (lower(d)));

-- rename column t.alpha -> a
ALTER TABLE "t" RENAME COLUMN "alpha" TO "a";

-- rename index t.i1 renamed -> i1
ALTER INDEX "i1 renamed" RENAME TO "i1";

-- drop index t.i3
DROP INDEX "i3";

-- change index t.i2
DROP INDEX "i2";
CREATE INDEX "i2" ON "t" ("c");

-- drop index t.i2
DROP INDEX "i2";

-- drop index t.i1
DROP INDEX "i1";

COMMIT;
