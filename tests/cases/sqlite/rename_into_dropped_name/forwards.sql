-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- rename column kind.label to joinery_dropped_label
ALTER TABLE "kind" RENAME COLUMN "label" TO "joinery_dropped_label";

-- rename column kind.code to label
ALTER TABLE "kind" RENAME COLUMN "code" TO "label";

-- change kind.label (rebuild)
CREATE TABLE "joinery_new_kind" (
    "label" TEXT PRIMARY KEY
);
INSERT INTO "joinery_new_kind" (rowid, "label")
SELECT rowid, "label"
FROM "kind";
DROP TABLE "kind";
ALTER TABLE "joinery_new_kind" RENAME TO "kind";

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
