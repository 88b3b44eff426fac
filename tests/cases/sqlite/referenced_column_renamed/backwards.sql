-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- rename column parent.key to code
ALTER TABLE "parent" RENAME COLUMN "key" TO "code";

-- change parent: code, name (rebuild)
CREATE TABLE "joinery_new_parent" (
    "id" INTEGER PRIMARY KEY,
    "code" TEXT NOT NULL,
    "name" TEXT,
    UNIQUE ("code")
);
INSERT INTO "joinery_new_parent" ("id", "code", "name")
SELECT "id", "code", "name"
FROM "parent";
DROP TABLE "parent";
ALTER TABLE "joinery_new_parent" RENAME TO "parent";

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
