-- loses: column sample.added_computed
-- loses: table created

-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- drop table created
DROP TABLE "created";

-- change sample: added_computed, expression_on, expression_off (rebuild)
CREATE TABLE "joinery_new_sample" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "expression_on" INTERVAL,
    "expression_off" INTERVAL DEFAULT (lower('1 DAY'))
);
INSERT INTO "joinery_new_sample" ("id", "expression_on", "expression_off")
SELECT "id", "expression_on", "expression_off"
FROM "sample";
DROP TABLE "sample";
ALTER TABLE "joinery_new_sample" RENAME TO "sample";

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
