-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- change item: a, b (rebuild)
CREATE TABLE "joinery_new_item" (
    "b" TEXT DEFAULT 'new'
);
INSERT INTO "joinery_new_item" (rowid)
SELECT rowid
FROM "item";
DROP TABLE "item";
ALTER TABLE "joinery_new_item" RENAME TO "item";

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
