-- loses: column sample.dropped
-- must be 0: SELECT count(*) FROM "sample" WHERE "null_off" IS NULL
-- must be 0: SELECT count(*) FROM "sample" WHERE "shorter" IS NOT NULL AND (length("shorter") > 2)
-- must be 0: SELECT count(*) FROM (SELECT "unique_on" AS value FROM (SELECT "id", "default_on", "default_off", "null_off", "null_on", "expression_on", "expression_off", "longer", "shorter", "index_on", "index_off", "unique_on", "unique_off", NULL AS "added", 'abcd' AS "added_filled", CAST((lower('ABCD')) AS TEXT) AS "added_computed" FROM "sample") AS "sample" WHERE "unique_on" IS NOT NULL GROUP BY "unique_on" HAVING count(*) > 1)

-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- add table created
CREATE TABLE "created" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "plain" CHAR(4),
    "filled" CHAR(4) NOT NULL DEFAULT 'abcd',
    "computed" CHAR(4) DEFAULT (lower('ABCD'))
);

-- change sample: dropped, default_on, default_off, null_off, null_on, expression_on, expression_off, longer, shorter, added, added_filled, added_computed, unique (unique_off), unique (unique_on) (rebuild)
CREATE TABLE "joinery_new_sample" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "default_on" CHAR(4) DEFAULT 'abcd',
    "default_off" CHAR(4),
    "null_off" CHAR(4) NOT NULL,
    "null_on" CHAR(4),
    "expression_on" CHAR(4) DEFAULT (lower('ABCD')),
    "expression_off" CHAR(4),
    "longer" CHAR(8),
    "shorter" CHAR(2),
    "index_on" CHAR(4),
    "index_off" CHAR(4),
    "unique_on" CHAR(4),
    "unique_off" CHAR(4),
    "added" CHAR(4),
    "added_filled" CHAR(4) NOT NULL DEFAULT 'abcd',
    "added_computed" CHAR(4) DEFAULT (lower('ABCD')),
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
