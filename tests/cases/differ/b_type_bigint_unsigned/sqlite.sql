-- loses: column sample.dropped
-- must be 0: SELECT count(*) FROM "sample" WHERE "null_off" IS NULL
-- must be 0: SELECT count(*) FROM (SELECT "unique_on" AS value FROM (SELECT "id", "default_on", "default_off", "null_off", "null_on", "index_on", "index_off", "unique_on", "unique_off", NULL AS "added", 7 AS "added_filled" FROM "sample") AS "sample" WHERE "unique_on" IS NOT NULL GROUP BY "unique_on" HAVING count(*) > 1)

-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- add table created
CREATE TABLE "created" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "plain" BIGINT UNSIGNED,
    "filled" BIGINT UNSIGNED NOT NULL DEFAULT 7
);

-- change sample: dropped, default_on, default_off, null_off, null_on, added, added_filled, unique (unique_off), unique (unique_on) (rebuild)
CREATE TABLE "joinery_new_sample" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "default_on" BIGINT UNSIGNED DEFAULT 7,
    "default_off" BIGINT UNSIGNED,
    "null_off" BIGINT UNSIGNED NOT NULL,
    "null_on" BIGINT UNSIGNED,
    "index_on" BIGINT UNSIGNED,
    "index_off" BIGINT UNSIGNED,
    "unique_on" BIGINT UNSIGNED,
    "unique_off" BIGINT UNSIGNED,
    "added" BIGINT UNSIGNED,
    "added_filled" BIGINT UNSIGNED NOT NULL DEFAULT 7,
    CONSTRAINT "unique_on" UNIQUE ("unique_on")
);
INSERT INTO "joinery_new_sample" ("id", "default_on", "default_off", "null_off", "null_on", "index_on", "index_off", "unique_on", "unique_off")
SELECT "id", "default_on", "default_off", "null_off", "null_on", "index_on", "index_off", "unique_on", "unique_off"
FROM "sample";
DROP TABLE "sample";
ALTER TABLE "joinery_new_sample" RENAME TO "sample";
CREATE INDEX "index_on" ON "sample" ("index_on");

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
