-- loses: column sample.dropped
-- must be 0: SELECT count(*) FROM "sample" WHERE "null_off" IS NULL
-- must be 0: SELECT count(*) FROM (SELECT "unique_on" AS value FROM (SELECT "id", "default_on", "default_off", "null_off", "null_on", "expression_on", "expression_off", "longer", "shorter", "index_on", "index_off", "unique_on", "unique_off", NULL AS "added", '2026-11-20 09:22:33' AS "added_filled", CURRENT_TIMESTAMP AS "added_computed" FROM "sample") AS "sample" WHERE "unique_on" IS NOT NULL GROUP BY "unique_on" HAVING count(*) > 1)

-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- add table created
CREATE TABLE "created" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "plain" TIMESTAMPTZ,
    "filled" TIMESTAMPTZ NOT NULL DEFAULT '2026-11-20 09:22:33',
    "computed" TIMESTAMPTZ DEFAULT CURRENT_TIMESTAMP
);

-- change sample: dropped, default_on, default_off, null_off, null_on, expression_on, expression_off, longer, shorter, added, added_filled, added_computed, unique (unique_off), unique (unique_on) (rebuild)
CREATE TABLE "joinery_new_sample" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "default_on" TIMESTAMPTZ DEFAULT '2026-11-20 09:22:33',
    "default_off" TIMESTAMPTZ,
    "null_off" TIMESTAMPTZ NOT NULL,
    "null_on" TIMESTAMPTZ,
    "expression_on" TIMESTAMPTZ DEFAULT CURRENT_TIMESTAMP,
    "expression_off" TIMESTAMPTZ,
    "longer" TIMESTAMPTZ(6),
    "shorter" TIMESTAMPTZ(0),
    "index_on" TIMESTAMPTZ,
    "index_off" TIMESTAMPTZ,
    "unique_on" TIMESTAMPTZ,
    "unique_off" TIMESTAMPTZ,
    "added" TIMESTAMPTZ,
    "added_filled" TIMESTAMPTZ NOT NULL DEFAULT '2026-11-20 09:22:33',
    "added_computed" TIMESTAMPTZ DEFAULT CURRENT_TIMESTAMP,
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
