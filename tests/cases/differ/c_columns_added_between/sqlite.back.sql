-- loses: column t.last
-- loses: column t.second_middle
-- loses: column t.middle
-- loses: column t.first

-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- change t: first, middle, second_middle, last (rebuild)
CREATE TABLE "joinery_new_t" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "a" TEXT,
    "b" TEXT
);
INSERT INTO "joinery_new_t" ("id", "a", "b")
SELECT "id", "a", "b"
FROM "t";
DROP TABLE "t";
ALTER TABLE "joinery_new_t" RENAME TO "t";

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
