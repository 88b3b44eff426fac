-- loses: column sample.dropped
-- must be 0: SELECT count(*) FROM "sample" WHERE "null_off" IS NULL

-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- add table created
CREATE TABLE "created" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "plain" MEDIUMTEXT,
    "filled" MEDIUMTEXT NOT NULL DEFAULT 'long',
    "computed" MEDIUMTEXT DEFAULT (lower('ABC'))
);

-- change sample: dropped, default_on, default_off, null_off, null_on, expression_on, expression_off, added, added_filled, added_computed (rebuild)
CREATE TABLE "joinery_new_sample" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "default_on" MEDIUMTEXT DEFAULT 'long',
    "default_off" MEDIUMTEXT,
    "null_off" MEDIUMTEXT NOT NULL,
    "null_on" MEDIUMTEXT,
    "expression_on" MEDIUMTEXT DEFAULT (lower('ABC')),
    "expression_off" MEDIUMTEXT,
    "added" MEDIUMTEXT,
    "added_filled" MEDIUMTEXT NOT NULL DEFAULT 'long',
    "added_computed" MEDIUMTEXT DEFAULT (lower('ABC'))
);
INSERT INTO "joinery_new_sample" ("id", "default_on", "default_off", "null_off", "null_on", "expression_on", "expression_off")
SELECT "id", "default_on", "default_off", "null_off", "null_on", "expression_on", "expression_off"
FROM "sample";
DROP TABLE "sample";
ALTER TABLE "joinery_new_sample" RENAME TO "sample";

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
