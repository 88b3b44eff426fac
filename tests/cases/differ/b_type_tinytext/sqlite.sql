-- loses: column sample.dropped
-- must be 0: SELECT count(*) FROM "sample" WHERE "null_off" IS NULL

-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- add table created
CREATE TABLE "created" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "plain" TINYTEXT,
    "filled" TINYTEXT NOT NULL DEFAULT 'long'
);

-- change sample: dropped, default_on, default_off, null_off, null_on, added, added_filled (rebuild)
CREATE TABLE "joinery_new_sample" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "default_on" TINYTEXT DEFAULT 'long',
    "default_off" TINYTEXT,
    "null_off" TINYTEXT NOT NULL,
    "null_on" TINYTEXT,
    "added" TINYTEXT,
    "added_filled" TINYTEXT NOT NULL DEFAULT 'long'
);
INSERT INTO "joinery_new_sample" ("id", "default_on", "default_off", "null_off", "null_on")
SELECT "id", "default_on", "default_off", "null_off", "null_on"
FROM "sample";
DROP TABLE "sample";
ALTER TABLE "joinery_new_sample" RENAME TO "sample";

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
