-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- change country.code (rebuild)
CREATE TABLE "joinery_new_country" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "code" CHAR(3) NOT NULL,
    "currency" CHAR(3)
);
INSERT INTO "joinery_new_country" ("id", "code", "currency")
SELECT "id", "code", "currency"
FROM "country";
DROP TABLE "country";
ALTER TABLE "joinery_new_country" RENAME TO "country";

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
