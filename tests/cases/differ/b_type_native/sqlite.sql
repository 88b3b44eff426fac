-- loses: column sample.dropped
-- must be 0: SELECT count(*) FROM "sample" WHERE "null_off" IS NULL
-- must be 0: SELECT count(*) FROM (SELECT "unique_on" AS value FROM (SELECT "id", "default_on", "default_off", "null_off", "null_on", "expression_on", "expression_off", "index_on", "index_off", "unique_on", "unique_off", NULL AS "added", 'Anna' AS "added_filled", CAST((lower('ANNA')) AS TEXT) AS "added_computed" FROM "sample") AS "sample" WHERE "unique_on" IS NOT NULL GROUP BY "unique_on" HAVING count(*) > 1)

-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- add table created
CREATE TABLE "created" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "plain" citext,
    "filled" citext NOT NULL DEFAULT 'Anna',
    "computed" citext DEFAULT (lower('ANNA'))
);

-- change sample: dropped, default_on, default_off, null_off, null_on, expression_on, expression_off, added, added_filled, added_computed, unique (unique_off), unique (unique_on) (rebuild)
CREATE TABLE "joinery_new_sample" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "default_on" citext DEFAULT 'Anna',
    "default_off" citext,
    "null_off" citext NOT NULL,
    "null_on" citext,
    "expression_on" citext DEFAULT (lower('ANNA')),
    "expression_off" citext,
    "index_on" citext,
    "index_off" citext,
    "unique_on" citext,
    "unique_off" citext,
    "added" citext,
    "added_filled" citext NOT NULL DEFAULT 'Anna',
    "added_computed" citext DEFAULT (lower('ANNA')),
    CONSTRAINT "unique_on" UNIQUE ("unique_on")
);
INSERT INTO "joinery_new_sample" ("id", "default_on", "default_off", "null_off", "null_on", "expression_on", "expression_off", "index_on", "index_off", "unique_on", "unique_off")
SELECT "id", "default_on", "default_off", "null_off", "null_on", "expression_on", "expression_off", "index_on", "index_off", "unique_on", "unique_off"
FROM "sample";
DROP TABLE "sample";
ALTER TABLE "joinery_new_sample" RENAME TO "sample";
CREATE INDEX "index_on" ON "sample" ("index_on");

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
