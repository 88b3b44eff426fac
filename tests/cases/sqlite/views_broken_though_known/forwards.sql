-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- let tables change under views and triggers
PRAGMA legacy_alter_table=ON;

-- change shelf: place, title (rebuild)
CREATE TABLE "joinery_new_shelf" (
    "id" INTEGER PRIMARY KEY,
    "title" TEXT
);
INSERT INTO "joinery_new_shelf" ("id", "title")
SELECT "id", "label"
FROM "shelf";
DROP TABLE "shelf";
ALTER TABLE "joinery_new_shelf" RENAME TO "shelf";

-- let tables change under views and triggers
PRAGMA legacy_alter_table=OFF;

COMMIT;

-- back to normal
PRAGMA legacy_alter_table=OFF;
PRAGMA foreign_keys=ON;
