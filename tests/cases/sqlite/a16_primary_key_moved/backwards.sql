-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- change country: primary key (rebuild)
CREATE TABLE "joinery_new_country" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "code" TEXT NOT NULL,
    "name" TEXT
);
INSERT INTO "joinery_new_country" ("id", "code", "name")
SELECT "id", "code", "name"
FROM "country";
DROP TABLE "country";
ALTER TABLE "joinery_new_country" RENAME TO "country";

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
