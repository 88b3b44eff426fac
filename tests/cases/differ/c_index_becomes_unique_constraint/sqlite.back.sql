-- must be 0: SELECT count(*) FROM (SELECT "a" AS value FROM "t" WHERE "a" IS NOT NULL GROUP BY "a" HAVING count(*) > 1)

-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- change t: unique (a) (rebuild)
CREATE TABLE "joinery_new_t" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "a" TEXT NOT NULL
);
INSERT INTO "joinery_new_t" ("id", "a")
SELECT "id", "a"
FROM "t";
DROP TABLE "t";
ALTER TABLE "joinery_new_t" RENAME TO "t";
CREATE UNIQUE INDEX "t_a" ON "t" ("a");

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
