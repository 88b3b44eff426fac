-- loses: column sample.dropped
-- must be 0: SELECT count(*) FROM "sample" WHERE "null_off" IS NULL
-- must be 0: SELECT count(*) FROM "sample" WHERE "shorter" IS NOT NULL AND (length("shorter") > 20)
-- must be 0: SELECT count(*) FROM (SELECT "unique_on" AS value FROM (SELECT "id", "default_on", "default_off", "null_off", "null_on", "expression_on", "expression_off", "longer", "shorter", "index_on", "index_off", "unique_on", "unique_off", NULL AS "added", 'it''s' AS "added_filled", CAST((lower('ABC')) AS TEXT) AS "added_computed" FROM "sample") AS "sample" WHERE "unique_on" IS NOT NULL GROUP BY "unique_on" HAVING count(*) > 1)

-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- add table created
CREATE TABLE "created" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "plain" VARCHAR(50),
    "filled" VARCHAR(50) NOT NULL DEFAULT 'it''s',
    "computed" VARCHAR(50) DEFAULT (lower('ABC'))
);

-- change sample: dropped, default_on, default_off, null_off, null_on, expression_on, expression_off, longer, shorter, added, added_filled, added_computed, unique (unique_off), unique (unique_on) (rebuild)
CREATE TABLE "joinery_new_sample" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "default_on" VARCHAR(50) DEFAULT 'it''s',
    "default_off" VARCHAR(50),
    "null_off" VARCHAR(50) NOT NULL,
    "null_on" VARCHAR(50),
    "expression_on" VARCHAR(50) DEFAULT (lower('ABC')),
    "expression_off" VARCHAR(50),
    "longer" VARCHAR(200),
    "shorter" VARCHAR(20),
    "index_on" VARCHAR(50),
    "index_off" VARCHAR(50),
    "unique_on" VARCHAR(50),
    "unique_off" VARCHAR(50),
    "added" VARCHAR(50),
    "added_filled" VARCHAR(50) NOT NULL DEFAULT 'it''s',
    "added_computed" VARCHAR(50) DEFAULT (lower('ABC')),
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
