-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- change t: first, middle, second_middle, last, column order (rebuild)
CREATE TABLE "joinery_new_t" (
    "first" TEXT,
    "id" INTEGER NOT NULL PRIMARY KEY,
    "a" TEXT,
    "middle" TEXT,
    "second_middle" TEXT,
    "b" TEXT,
    "last" TEXT
);
INSERT INTO "joinery_new_t" ("id", "a", "b")
SELECT "id", "a", "b"
FROM "t";
DROP TABLE "t";
ALTER TABLE "joinery_new_t" RENAME TO "t";

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
