-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- change country.code (rebuild)
CREATE TABLE "joinery_new_country" (
    "code" CHAR(2) NOT NULL PRIMARY KEY,
    "name" TEXT
);
INSERT INTO "joinery_new_country" (rowid, "code", "name")
SELECT rowid, "code", "name"
FROM "country";
DROP TABLE "country";
ALTER TABLE "joinery_new_country" RENAME TO "country";

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
