-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- change note: id, primary key, column order (rebuild)
CREATE TABLE "joinery_new_note" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "text" TEXT,
    "tag" TEXT
);
INSERT INTO "joinery_new_note" ("id", "text", "tag")
SELECT rowid, "text", "tag"
FROM "note";
DROP TABLE "note";
ALTER TABLE "joinery_new_note" RENAME TO "note";

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
