-- must be 0: SELECT count(*) FROM "sample" WHERE "plain" IS NOT NULL AND (NOT ("plain" IN ('happy', 'sad')))
-- must be 0: SELECT count(*) FROM "sample" WHERE "required" IS NOT NULL AND (NOT ("required" IN ('happy', 'sad')))
-- must be 0: SELECT count(*) FROM "sample" WHERE "with_default" IS NOT NULL AND (NOT ("with_default" IN ('happy', 'sad')))
-- must be 0: SELECT count(*) FROM "sample" WHERE "indexed" IS NOT NULL AND (NOT ("indexed" IN ('happy', 'sad')))
-- must be 0: SELECT count(*) FROM "sample" WHERE "unique_one" IS NOT NULL AND (NOT ("unique_one" IN ('happy', 'sad')))

-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- change sample: plain, required, with_default, indexed, unique_one (rebuild)
CREATE TABLE "joinery_new_sample" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "plain" TEXT CHECK ("plain" IN ('happy', 'sad')),
    "required" TEXT NOT NULL CHECK ("required" IN ('happy', 'sad')),
    "with_default" TEXT NOT NULL DEFAULT 'happy' CHECK ("with_default" IN ('happy', 'sad')),
    "indexed" TEXT CHECK ("indexed" IN ('happy', 'sad')),
    "unique_one" TEXT CHECK ("unique_one" IN ('happy', 'sad')),
    CONSTRAINT "sample_unique" UNIQUE ("unique_one")
);
INSERT INTO "joinery_new_sample" ("id", "plain", "required", "with_default", "indexed", "unique_one")
SELECT "id", "plain", "required", "with_default", "indexed", "unique_one"
FROM "sample";
DROP TABLE "sample";
ALTER TABLE "joinery_new_sample" RENAME TO "sample";
CREATE INDEX "sample_indexed" ON "sample" ("indexed");

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
