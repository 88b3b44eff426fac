-- loses: column sample.dropped
-- must be 0: SELECT count(*) FROM "sample" WHERE "null_off" IS NULL

-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- add table created
CREATE TABLE "created" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "plain" LONGTEXT,
    "filled" LONGTEXT NOT NULL DEFAULT 'long',
    "computed" LONGTEXT DEFAULT (lower('ABC'))
);

-- change sample: dropped, default_on, default_off, null_off, null_on, expression_on, expression_off, added, added_filled, added_computed (rebuild)
CREATE TABLE "joinery_new_sample" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "default_on" LONGTEXT DEFAULT 'long',
    "default_off" LONGTEXT,
    "null_off" LONGTEXT NOT NULL,
    "null_on" LONGTEXT,
    "expression_on" LONGTEXT DEFAULT (lower('ABC')),
    "expression_off" LONGTEXT,
    "added" LONGTEXT,
    "added_filled" LONGTEXT NOT NULL DEFAULT 'long',
    "added_computed" LONGTEXT DEFAULT (lower('ABC'))
);
INSERT INTO "joinery_new_sample" ("id", "default_on", "default_off", "null_off", "null_on", "expression_on", "expression_off")
SELECT "id", "default_on", "default_off", "null_off", "null_on", "expression_on", "expression_off"
FROM "sample";
DROP TABLE "sample";
ALTER TABLE "joinery_new_sample" RENAME TO "sample";

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
