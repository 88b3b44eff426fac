-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- change sample: plain, required (rebuild)
CREATE TABLE "joinery_new_sample" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "plain" BLOB,
    "required" BLOB NOT NULL
);
INSERT INTO "joinery_new_sample" ("id", "plain", "required")
SELECT "id", CAST("plain" AS BLOB), CAST("required" AS BLOB)
FROM "sample";
DROP TABLE "sample";
ALTER TABLE "joinery_new_sample" RENAME TO "sample";

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
