-- must be 0: SELECT count(*) FROM "sample" WHERE "plain" IS NOT NULL AND (length(CAST("plain" AS TEXT)) > 20)
-- must be 0: SELECT count(*) FROM "sample" WHERE "required" IS NOT NULL AND (length(CAST("required" AS TEXT)) > 20)
-- must be 0: SELECT count(*) FROM "sample" WHERE "with_default" IS NOT NULL AND (length(CAST("with_default" AS TEXT)) > 20)
-- must be 0: SELECT count(*) FROM "sample" WHERE "indexed" IS NOT NULL AND (length(CAST("indexed" AS TEXT)) > 20)
-- must be 0: SELECT count(*) FROM "sample" WHERE "unique_one" IS NOT NULL AND (length(CAST("unique_one" AS TEXT)) > 20)
-- must be 0: SELECT count(*) FROM (SELECT "unique_one" AS value FROM (SELECT "id", CAST("plain" AS TEXT) AS "plain", CAST("required" AS TEXT) AS "required", CAST("with_default" AS TEXT) AS "with_default", CAST("indexed" AS TEXT) AS "indexed", CAST("unique_one" AS TEXT) AS "unique_one" FROM "sample") AS "sample" WHERE "unique_one" IS NOT NULL GROUP BY "unique_one" HAVING count(*) > 1)

-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- change sample: plain, required, with_default, indexed, unique_one (rebuild)
CREATE TABLE "joinery_new_sample" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "plain" VARCHAR(20),
    "required" VARCHAR(20) NOT NULL,
    "with_default" VARCHAR(20) NOT NULL DEFAULT '1',
    "indexed" VARCHAR(20),
    "unique_one" VARCHAR(20),
    CONSTRAINT "sample_unique" UNIQUE ("unique_one")
);
INSERT INTO "joinery_new_sample" ("id", "plain", "required", "with_default", "indexed", "unique_one")
SELECT "id", CAST("plain" AS TEXT), CAST("required" AS TEXT), CAST("with_default" AS TEXT), CAST("indexed" AS TEXT), CAST("unique_one" AS TEXT)
FROM "sample";
DROP TABLE "sample";
ALTER TABLE "joinery_new_sample" RENAME TO "sample";
CREATE INDEX "sample_indexed" ON "sample" ("indexed");

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
