-- must be 0: SELECT count(*) FROM (SELECT "unique_off" AS value FROM "sample" WHERE "unique_off" IS NOT NULL GROUP BY "unique_off" HAVING count(*) > 1)

-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- change sample: unique (unique_on), unique (unique_off) (rebuild)
CREATE TABLE "joinery_new_sample" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "index_on" MEDIUMTEXT,
    "index_off" MEDIUMTEXT,
    "unique_on" MEDIUMTEXT,
    "unique_off" MEDIUMTEXT,
    CONSTRAINT "unique_off" UNIQUE ("unique_off")
);
INSERT INTO "joinery_new_sample" ("id", "index_on", "index_off", "unique_on", "unique_off")
SELECT "id", "index_on", "index_off", "unique_on", "unique_off"
FROM "sample";
DROP TABLE "sample";
ALTER TABLE "joinery_new_sample" RENAME TO "sample";
CREATE INDEX "index_off" ON "sample" ("index_off");

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
