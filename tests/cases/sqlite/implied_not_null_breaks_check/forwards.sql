-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- change shelf: options (rebuild)
CREATE TABLE "joinery_new_shelf" (
    "room" TEXT PRIMARY KEY DEFAULT '',
    "place" TEXT,
    "width" INTEGER,
    CHECK (room <> '')
) WITHOUT ROWID;
INSERT INTO "joinery_new_shelf" ("room", "place", "width")
SELECT COALESCE("room", ''), "place", "width"
FROM "shelf";
DROP TABLE "shelf";
ALTER TABLE "joinery_new_shelf" RENAME TO "shelf";

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
