-- must be 0: SELECT count(*) FROM "t" WHERE "a" IS NOT NULL AND (length("a") > 20)

-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- change t: a, b (rebuild)
CREATE TABLE "joinery_new_t" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "a" INTEGER,
    "b" VARCHAR(20)
);
INSERT INTO "joinery_new_t" ("id", "a", "b")
SELECT "id", "b", "a"
FROM "t";
DROP TABLE "t";
ALTER TABLE "joinery_new_t" RENAME TO "t";

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
