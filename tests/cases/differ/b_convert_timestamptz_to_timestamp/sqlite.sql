-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- change sample: plain, required, with_default, indexed, unique_one (rebuild)
CREATE TABLE "joinery_new_sample" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "plain" TIMESTAMP,
    "required" TIMESTAMP NOT NULL,
    "with_default" TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "indexed" TIMESTAMP,
    "unique_one" TIMESTAMP,
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
