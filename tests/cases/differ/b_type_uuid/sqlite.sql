-- loses: column sample.dropped
-- must be 0: SELECT count(*) FROM "sample" WHERE "null_off" IS NULL
-- must be 0: SELECT count(*) FROM (SELECT "unique_on" AS value FROM (SELECT "id", "default_on", "default_off", "null_off", "null_on", "expression_on", "expression_off", "index_on", "index_off", "unique_on", "unique_off", NULL AS "added", '0b3c3e5e-9d2a-4c5b-8f0e-1a2b3c4d5e6f' AS "added_filled", (lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-' || substr('89ab', 1 + (abs(random()) % 4), 1) || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6)))) AS "added_computed" FROM "sample") AS "sample" WHERE "unique_on" IS NOT NULL GROUP BY "unique_on" HAVING count(*) > 1)

-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- add table created
CREATE TABLE "created" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "plain" UUID,
    "filled" UUID NOT NULL DEFAULT '0b3c3e5e-9d2a-4c5b-8f0e-1a2b3c4d5e6f',
    "computed" UUID DEFAULT (lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-' || substr('89ab', 1 + (abs(random()) % 4), 1) || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6))))
);

-- change sample: dropped, default_on, default_off, null_off, null_on, expression_on, expression_off, added, added_filled, added_computed, unique (unique_off), unique (unique_on) (rebuild)
CREATE TABLE "joinery_new_sample" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "default_on" UUID DEFAULT '0b3c3e5e-9d2a-4c5b-8f0e-1a2b3c4d5e6f',
    "default_off" UUID,
    "null_off" UUID NOT NULL,
    "null_on" UUID,
    "expression_on" UUID DEFAULT (lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-' || substr('89ab', 1 + (abs(random()) % 4), 1) || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6)))),
    "expression_off" UUID,
    "index_on" UUID,
    "index_off" UUID,
    "unique_on" UUID,
    "unique_off" UUID,
    "added" UUID,
    "added_filled" UUID NOT NULL DEFAULT '0b3c3e5e-9d2a-4c5b-8f0e-1a2b3c4d5e6f',
    "added_computed" UUID DEFAULT (lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-' || substr('89ab', 1 + (abs(random()) % 4), 1) || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6)))),
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
