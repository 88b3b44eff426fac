-- loses: column sample.dropped
-- must be 0: SELECT count(*) FROM "sample" WHERE "null_off" IS NULL
-- must be 0: SELECT count(*) FROM (SELECT "unique_on" AS value FROM (SELECT "id", "default_on", "default_off", "null_off", "null_on", "expression_on", "expression_off", "longer", "shorter", "index_on", "index_off", "unique_on", "unique_off", NULL AS "added", '10:22:33' AS "added_filled", CURRENT_TIME AS "added_computed" FROM "sample") AS "sample" WHERE "unique_on" IS NOT NULL GROUP BY "unique_on" HAVING count(*) > 1)

-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- add table created
CREATE TABLE "created" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "plain" TIME,
    "filled" TIME NOT NULL DEFAULT '10:22:33',
    "computed" TIME DEFAULT CURRENT_TIME
);

-- change sample: dropped, default_on, default_off, null_off, null_on, expression_on, expression_off, longer, shorter, added, added_filled, added_computed, unique (unique_off), unique (unique_on) (rebuild)
CREATE TABLE "joinery_new_sample" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "default_on" TIME DEFAULT '10:22:33',
    "default_off" TIME,
    "null_off" TIME NOT NULL,
    "null_on" TIME,
    "expression_on" TIME DEFAULT CURRENT_TIME,
    "expression_off" TIME,
    "longer" TIME(6),
    "shorter" TIME(0),
    "index_on" TIME,
    "index_off" TIME,
    "unique_on" TIME,
    "unique_off" TIME,
    "added" TIME,
    "added_filled" TIME NOT NULL DEFAULT '10:22:33',
    "added_computed" TIME DEFAULT CURRENT_TIME,
    CONSTRAINT "unique_on" UNIQUE ("unique_on")
);
INSERT INTO "joinery_new_sample" ("id", "default_on", "default_off", "null_off", "null_on", "expression_on", "expression_off", "longer", "shorter", "index_on", "index_off", "unique_on", "unique_off")
SELECT "id", "default_on", "default_off", "null_off", "null_on", "expression_on", "expression_off", "longer", "shorter", "index_on", "index_off", "unique_on", "unique_off"
FROM "sample";
DROP TABLE "sample";
ALTER TABLE "joinery_new_sample" RENAME TO "sample";
CREATE INDEX "index_on" ON "sample" ("index_on");

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
