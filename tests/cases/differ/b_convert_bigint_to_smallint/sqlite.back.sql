-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- change sample: plain, required, with_default, indexed, unique_one (rebuild)
CREATE TABLE "joinery_new_sample" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "plain" BIGINT,
    "required" BIGINT NOT NULL,
    "with_default" BIGINT NOT NULL DEFAULT 7,
    "indexed" BIGINT,
    "unique_one" BIGINT,
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
