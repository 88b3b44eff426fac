-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- change t: column order (rebuild)
CREATE TABLE "joinery_new_t" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "a" TEXT,
    "b" TEXT,
    "c" TEXT
);
INSERT INTO "joinery_new_t" ("id", "a", "b", "c")
SELECT "id", "a", "b", "c"
FROM "t";
DROP TABLE "t";
ALTER TABLE "joinery_new_t" RENAME TO "t";

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
