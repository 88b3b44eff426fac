-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- change note: id, primary key (rebuild)
CREATE TABLE "joinery_new_note" (
    "text" TEXT,
    "tag" TEXT
);
INSERT INTO "joinery_new_note" (rowid, "text", "tag")
SELECT rowid, "text", "tag"
FROM "note";
DROP TABLE "note";
ALTER TABLE "joinery_new_note" RENAME TO "note";

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
