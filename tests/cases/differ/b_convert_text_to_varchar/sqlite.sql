-- must be 0: SELECT count(*) FROM "sample" WHERE "plain" IS NOT NULL AND (length("plain") > 50)
-- must be 0: SELECT count(*) FROM "sample" WHERE "required" IS NOT NULL AND (length("required") > 50)
-- must be 0: SELECT count(*) FROM "sample" WHERE "with_default" IS NOT NULL AND (length("with_default") > 50)

-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- change sample: plain, required, with_default (rebuild)
CREATE TABLE "joinery_new_sample" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "plain" VARCHAR(50),
    "required" VARCHAR(50) NOT NULL,
    "with_default" VARCHAR(50) NOT NULL DEFAULT 'a'
);
INSERT INTO "joinery_new_sample" ("id", "plain", "required", "with_default")
SELECT "id", "plain", "required", "with_default"
FROM "sample";
DROP TABLE "sample";
ALTER TABLE "joinery_new_sample" RENAME TO "sample";

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
