-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- change tag.name (rebuild)
CREATE TABLE "joinery_new_tag" (
    "name" TEXT COLLATE "NOCASE",
    UNIQUE ("name")
);
INSERT INTO "joinery_new_tag" (rowid, "name")
SELECT rowid, "name"
FROM "tag";
DROP TABLE "tag";
ALTER TABLE "joinery_new_tag" RENAME TO "tag";

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
