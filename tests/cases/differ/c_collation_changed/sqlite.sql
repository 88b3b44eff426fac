-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- change t: a, b (rebuild)
CREATE TABLE "joinery_new_t" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "a" VARCHAR(20) COLLATE "NOCASE",
    "b" VARCHAR(20)
);
INSERT INTO "joinery_new_t" ("id", "a", "b")
SELECT "id", "a", "b"
FROM "t";
DROP TABLE "t";
ALTER TABLE "joinery_new_t" RENAME TO "t";

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
