-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- change sample: plain, required, with_default (rebuild)
CREATE TABLE "joinery_new_sample" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "plain" JSONB,
    "required" JSONB NOT NULL,
    "with_default" JSONB NOT NULL DEFAULT '{}'
);
INSERT INTO "joinery_new_sample" ("id", "plain", "required", "with_default")
SELECT "id", "plain", "required", "with_default"
FROM "sample";
DROP TABLE "sample";
ALTER TABLE "joinery_new_sample" RENAME TO "sample";

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
