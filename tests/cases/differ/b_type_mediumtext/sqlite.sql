-- loses: column sample.dropped
-- must be 0: SELECT count(*) FROM "sample" WHERE "null_off" IS NULL

-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- add table created
CREATE TABLE "created" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "plain" MEDIUMTEXT,
    "filled" MEDIUMTEXT NOT NULL DEFAULT 'long'
);

-- change sample: dropped, default_on, default_off, null_off, null_on, added, added_filled (rebuild)
CREATE TABLE "joinery_new_sample" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "default_on" MEDIUMTEXT DEFAULT 'long',
    "default_off" MEDIUMTEXT,
    "null_off" MEDIUMTEXT NOT NULL,
    "null_on" MEDIUMTEXT,
    "added" MEDIUMTEXT,
    "added_filled" MEDIUMTEXT NOT NULL DEFAULT 'long'
);
INSERT INTO "joinery_new_sample" ("id", "default_on", "default_off", "null_off", "null_on")
SELECT "id", "default_on", "default_off", "null_off", "null_on"
FROM "sample";
DROP TABLE "sample";
ALTER TABLE "joinery_new_sample" RENAME TO "sample";

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
