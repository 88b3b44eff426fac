-- must be 0: SELECT count(*) FROM "sample" WHERE "plain" IS NOT NULL AND (length(replace(lower("plain"), '-', '')) <> 32 OR replace(lower("plain"), '-', '') GLOB '*[^0-9a-f]*')
-- must be 0: SELECT count(*) FROM "sample" WHERE "required" IS NOT NULL AND (length(replace(lower("required"), '-', '')) <> 32 OR replace(lower("required"), '-', '') GLOB '*[^0-9a-f]*')

-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- change sample: plain, required (rebuild)
CREATE TABLE "joinery_new_sample" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "plain" UUID,
    "required" UUID NOT NULL
);
INSERT INTO "joinery_new_sample" ("id", "plain", "required")
SELECT "id", "plain", "required"
FROM "sample";
DROP TABLE "sample";
ALTER TABLE "joinery_new_sample" RENAME TO "sample";

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
