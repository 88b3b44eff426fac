-- must be 0: SELECT count(*) FROM "sample" WHERE "plain" IS NOT NULL AND (CAST("plain" AS INTEGER) <> "plain")
-- must be 0: SELECT count(*) FROM "sample" WHERE "required" IS NOT NULL AND (CAST("required" AS INTEGER) <> "required")
-- must be 0: SELECT count(*) FROM "sample" WHERE "with_default" IS NOT NULL AND (CAST("with_default" AS INTEGER) <> "with_default")
-- must be 0: SELECT count(*) FROM "sample" WHERE "indexed" IS NOT NULL AND (CAST("indexed" AS INTEGER) <> "indexed")
-- must be 0: SELECT count(*) FROM "sample" WHERE "unique_one" IS NOT NULL AND (CAST("unique_one" AS INTEGER) <> "unique_one")
-- must be 0: SELECT count(*) FROM (SELECT "unique_one" AS value FROM (SELECT "id", CAST("plain" AS INTEGER) AS "plain", CAST("required" AS INTEGER) AS "required", CAST("with_default" AS INTEGER) AS "with_default", CAST("indexed" AS INTEGER) AS "indexed", CAST("unique_one" AS INTEGER) AS "unique_one" FROM "sample") AS "sample" WHERE "unique_one" IS NOT NULL GROUP BY "unique_one" HAVING count(*) > 1)

-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- change sample: plain, required, with_default, indexed, unique_one (rebuild)
CREATE TABLE "joinery_new_sample" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "plain" INTEGER,
    "required" INTEGER NOT NULL,
    "with_default" INTEGER NOT NULL DEFAULT 2,
    "indexed" INTEGER,
    "unique_one" INTEGER,
    CONSTRAINT "sample_unique" UNIQUE ("unique_one")
);
INSERT INTO "joinery_new_sample" ("id", "plain", "required", "with_default", "indexed", "unique_one")
SELECT "id", CAST("plain" AS INTEGER), CAST("required" AS INTEGER), CAST("with_default" AS INTEGER), CAST("indexed" AS INTEGER), CAST("unique_one" AS INTEGER)
FROM "sample";
DROP TABLE "sample";
ALTER TABLE "joinery_new_sample" RENAME TO "sample";
CREATE INDEX "sample_indexed" ON "sample" ("indexed");

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
