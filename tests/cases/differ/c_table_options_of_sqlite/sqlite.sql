-- must be 0: SELECT count(*) FROM "t" WHERE "id" IS NOT NULL AND (CAST("id" AS INTEGER) <> "id")
-- must be 0: SELECT count(*) FROM "t" WHERE "a" IS NOT NULL AND (typeof("a") = 'blob')
-- must be 0: SELECT count(*) FROM "u" WHERE "id" IS NULL OR CAST("id" AS INTEGER) <> "id"

-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- change t: options (rebuild)
CREATE TABLE "joinery_new_t" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "a" TEXT
) WITHOUT ROWID, STRICT;
INSERT INTO "joinery_new_t" ("id", "a")
SELECT "id", "a"
FROM "t";
DROP TABLE "t";
ALTER TABLE "joinery_new_t" RENAME TO "t";

-- change u: options (rebuild)
CREATE TABLE "joinery_new_u" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "a" TEXT
);
INSERT INTO "joinery_new_u" ("id", "a")
SELECT "id", "a"
FROM "u";
DROP TABLE "u";
ALTER TABLE "joinery_new_u" RENAME TO "u";

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
