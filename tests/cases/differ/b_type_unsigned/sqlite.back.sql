-- loses: column sample.added_computed
-- loses: column sample.added_filled
-- loses: column sample.added
-- loses: table created
-- must be 0: SELECT count(*) FROM "sample" WHERE "null_on" IS NULL
-- must be 0: SELECT count(*) FROM (SELECT "unique_off" AS value FROM (SELECT "id", NULL AS "dropped", "default_on", "default_off", "null_off", "null_on", "expression_on", "expression_off", "index_on", "index_off", "unique_on", "unique_off" FROM "sample") AS "sample" WHERE "unique_off" IS NOT NULL GROUP BY "unique_off" HAVING count(*) > 1)

-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- drop table created
DROP TABLE "created";

-- change sample: added, added_filled, added_computed, dropped, default_on, default_off, null_off, null_on, expression_on, expression_off, unique (unique_on), unique (unique_off), column order (rebuild)
CREATE TABLE "joinery_new_sample" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "dropped" INTEGER UNSIGNED,
    "default_on" INTEGER UNSIGNED,
    "default_off" INTEGER UNSIGNED DEFAULT 7,
    "null_off" INTEGER UNSIGNED,
    "null_on" INTEGER UNSIGNED NOT NULL,
    "expression_on" INTEGER UNSIGNED,
    "expression_off" INTEGER UNSIGNED DEFAULT ((1 + 2)),
    "index_on" INTEGER UNSIGNED,
    "index_off" INTEGER UNSIGNED,
    "unique_on" INTEGER UNSIGNED,
    "unique_off" INTEGER UNSIGNED,
    CONSTRAINT "unique_off" UNIQUE ("unique_off")
);
INSERT INTO "joinery_new_sample" ("id", "default_on", "default_off", "null_off", "null_on", "expression_on", "expression_off", "index_on", "index_off", "unique_on", "unique_off")
SELECT "id", "default_on", "default_off", "null_off", "null_on", "expression_on", "expression_off", "index_on", "index_off", "unique_on", "unique_off"
FROM "sample";
DROP TABLE "sample";
ALTER TABLE "joinery_new_sample" RENAME TO "sample";
CREATE INDEX "index_off" ON "sample" ("index_off");

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
