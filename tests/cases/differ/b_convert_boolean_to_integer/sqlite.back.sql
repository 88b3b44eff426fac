-- must be 0: SELECT count(*) FROM "sample" WHERE "plain" IS NOT NULL AND (CAST("plain" AS NUMERIC) <> "plain" OR CAST("plain" AS NUMERIC) NOT IN (0, 1))
-- must be 0: SELECT count(*) FROM "sample" WHERE "required" IS NOT NULL AND (CAST("required" AS NUMERIC) <> "required" OR CAST("required" AS NUMERIC) NOT IN (0, 1))
-- must be 0: SELECT count(*) FROM "sample" WHERE "with_default" IS NOT NULL AND (CAST("with_default" AS NUMERIC) <> "with_default" OR CAST("with_default" AS NUMERIC) NOT IN (0, 1))
-- must be 0: SELECT count(*) FROM "sample" WHERE "indexed" IS NOT NULL AND (CAST("indexed" AS NUMERIC) <> "indexed" OR CAST("indexed" AS NUMERIC) NOT IN (0, 1))
-- must be 0: SELECT count(*) FROM "sample" WHERE "unique_one" IS NOT NULL AND (CAST("unique_one" AS NUMERIC) <> "unique_one" OR CAST("unique_one" AS NUMERIC) NOT IN (0, 1))
-- must be 0: SELECT count(*) FROM (SELECT "unique_one" AS value FROM (SELECT "id", CAST("plain" AS NUMERIC) AS "plain", CAST("required" AS NUMERIC) AS "required", CAST("with_default" AS NUMERIC) AS "with_default", CAST("indexed" AS NUMERIC) AS "indexed", CAST("unique_one" AS NUMERIC) AS "unique_one" FROM "sample") AS "sample" WHERE "unique_one" IS NOT NULL GROUP BY "unique_one" HAVING count(*) > 1)

-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- change sample: plain, required, with_default, indexed, unique_one (rebuild)
CREATE TABLE "joinery_new_sample" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "plain" BOOLEAN,
    "required" BOOLEAN NOT NULL,
    "with_default" BOOLEAN NOT NULL DEFAULT TRUE,
    "indexed" BOOLEAN,
    "unique_one" BOOLEAN,
    CONSTRAINT "sample_unique" UNIQUE ("unique_one")
);
INSERT INTO "joinery_new_sample" ("id", "plain", "required", "with_default", "indexed", "unique_one")
SELECT "id", CAST("plain" AS NUMERIC), CAST("required" AS NUMERIC), CAST("with_default" AS NUMERIC), CAST("indexed" AS NUMERIC), CAST("unique_one" AS NUMERIC)
FROM "sample";
DROP TABLE "sample";
ALTER TABLE "joinery_new_sample" RENAME TO "sample";
CREATE INDEX "sample_indexed" ON "sample" ("indexed");

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
