-- must be 0: SELECT count(*) FROM "sample" WHERE "plain" IS NOT NULL AND (CAST("plain" AS REAL) <> "plain")
-- must be 0: SELECT count(*) FROM "sample" WHERE "required" IS NOT NULL AND (CAST("required" AS REAL) <> "required")
-- must be 0: SELECT count(*) FROM "sample" WHERE "with_default" IS NOT NULL AND (CAST("with_default" AS REAL) <> "with_default")
-- must be 0: SELECT count(*) FROM "sample" WHERE "indexed" IS NOT NULL AND (CAST("indexed" AS REAL) <> "indexed")
-- must be 0: SELECT count(*) FROM "sample" WHERE "unique_one" IS NOT NULL AND (CAST("unique_one" AS REAL) <> "unique_one")
-- must be 0: SELECT count(*) FROM (SELECT "unique_one" AS value FROM (SELECT "id", CAST("plain" AS REAL) AS "plain", CAST("required" AS REAL) AS "required", CAST("with_default" AS REAL) AS "with_default", CAST("indexed" AS REAL) AS "indexed", CAST("unique_one" AS REAL) AS "unique_one" FROM "sample") AS "sample" WHERE "unique_one" IS NOT NULL GROUP BY "unique_one" HAVING count(*) > 1)

-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- change sample: plain, required, with_default, indexed, unique_one (rebuild)
CREATE TABLE "joinery_new_sample" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "plain" REAL,
    "required" REAL NOT NULL,
    "with_default" REAL NOT NULL DEFAULT 1.5,
    "indexed" REAL,
    "unique_one" REAL,
    CONSTRAINT "sample_unique" UNIQUE ("unique_one")
);
INSERT INTO "joinery_new_sample" ("id", "plain", "required", "with_default", "indexed", "unique_one")
SELECT "id", CAST("plain" AS REAL), CAST("required" AS REAL), CAST("with_default" AS REAL), CAST("indexed" AS REAL), CAST("unique_one" AS REAL)
FROM "sample";
DROP TABLE "sample";
ALTER TABLE "joinery_new_sample" RENAME TO "sample";
CREATE INDEX "sample_indexed" ON "sample" ("indexed");

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
