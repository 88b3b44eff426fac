-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- change country: primary key (rebuild)
CREATE TABLE "joinery_new_country" (
    "id" INTEGER NOT NULL,
    "code" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT
);
INSERT INTO "joinery_new_country" (rowid, "id", "code", "name")
SELECT rowid, "id", "code", "name"
FROM "country";
DROP TABLE "country";
ALTER TABLE "joinery_new_country" RENAME TO "country";

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
