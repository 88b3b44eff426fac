-- must be 0: SELECT count(*) FROM "sample" WHERE "plain" IS NOT NULL AND (NOT json_valid("plain"))
-- must be 0: SELECT count(*) FROM "sample" WHERE "required" IS NOT NULL AND (NOT json_valid("required"))
-- must be 0: SELECT count(*) FROM "sample" WHERE "with_default" IS NOT NULL AND (NOT json_valid("with_default"))

-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- change sample: plain, required, with_default (rebuild)
CREATE TABLE "joinery_new_sample" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "plain" JSON,
    "required" JSON NOT NULL,
    "with_default" JSON NOT NULL DEFAULT '{}'
);
INSERT INTO "joinery_new_sample" ("id", "plain", "required", "with_default")
SELECT "id", "plain", "required", "with_default"
FROM "sample";
DROP TABLE "sample";
ALTER TABLE "joinery_new_sample" RENAME TO "sample";

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
