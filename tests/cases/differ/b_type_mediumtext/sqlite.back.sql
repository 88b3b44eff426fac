-- loses: column sample.added_computed
-- loses: column sample.added_filled
-- loses: column sample.added
-- loses: table created
-- must be 0: SELECT count(*) FROM "sample" WHERE "null_on" IS NULL

-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- drop table created
DROP TABLE "created";

-- change sample: added, added_filled, added_computed, dropped, default_on, default_off, null_off, null_on, expression_on, expression_off, column order (rebuild)
CREATE TABLE "joinery_new_sample" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "dropped" MEDIUMTEXT,
    "default_on" MEDIUMTEXT,
    "default_off" MEDIUMTEXT DEFAULT 'long',
    "null_off" MEDIUMTEXT,
    "null_on" MEDIUMTEXT NOT NULL,
    "expression_on" MEDIUMTEXT,
    "expression_off" MEDIUMTEXT DEFAULT (lower('ABC'))
);
INSERT INTO "joinery_new_sample" ("id", "default_on", "default_off", "null_off", "null_on", "expression_on", "expression_off")
SELECT "id", "default_on", "default_off", "null_off", "null_on", "expression_on", "expression_off"
FROM "sample";
DROP TABLE "sample";
ALTER TABLE "joinery_new_sample" RENAME TO "sample";

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
