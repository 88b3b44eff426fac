-- must be 0: SELECT count(*) FROM "t" WHERE "b" IS NULL

-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- change t: b, a (rebuild)
CREATE TABLE "joinery_new_t" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "b" BIGINT,
    "a" TEXT NOT NULL
);
INSERT INTO "joinery_new_t" ("id", "b", "a")
SELECT "id", "a", "b"
FROM "t";
DROP TABLE "t";
ALTER TABLE "joinery_new_t" RENAME TO "t";

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
