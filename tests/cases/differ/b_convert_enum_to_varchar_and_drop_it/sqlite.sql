-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- change sample: plain, required, with_default, indexed, unique_one (rebuild)
CREATE TABLE "joinery_new_sample" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "plain" VARCHAR(20),
    "required" VARCHAR(20) NOT NULL,
    "with_default" VARCHAR(20) NOT NULL DEFAULT 'happy',
    "indexed" VARCHAR(20),
    "unique_one" VARCHAR(20),
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
