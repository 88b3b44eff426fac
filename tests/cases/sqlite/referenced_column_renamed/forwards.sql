-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- rename column parent.code to key
ALTER TABLE "parent" RENAME COLUMN "code" TO "key";

-- change parent: key, name (rebuild)
CREATE TABLE "joinery_new_parent" (
    "id" INTEGER PRIMARY KEY,
    "key" TEXT NOT NULL,
    "name" VARCHAR(50),
    UNIQUE ("key")
);
INSERT INTO "joinery_new_parent" ("id", "key", "name")
SELECT "id", "key", "name"
FROM "parent";
DROP TABLE "parent";
ALTER TABLE "joinery_new_parent" RENAME TO "parent";

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
