-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- change item: b, a (rebuild)
CREATE TABLE "joinery_new_item" (
    "a" TEXT
);
INSERT INTO "joinery_new_item" (rowid)
SELECT rowid
FROM "item";
DROP TABLE "item";
ALTER TABLE "joinery_new_item" RENAME TO "item";

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
