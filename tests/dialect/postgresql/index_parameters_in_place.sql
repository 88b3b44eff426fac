-- forwards
BEGIN;

-- add index t.i
CREATE INDEX "i" ON "t" ("a");

-- change index t.i
ALTER INDEX "i" SET (fillfactor = 50);
COMMENT ON INDEX "i" IS 'half';

COMMIT;

-- backwards
BEGIN;

-- change index t.i
ALTER INDEX "i" RESET (fillfactor);
COMMENT ON INDEX "i" IS NULL;

-- drop index t.i
DROP INDEX "i";

COMMIT;
