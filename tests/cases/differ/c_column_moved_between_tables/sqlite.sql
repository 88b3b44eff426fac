-- loses: column person.street
-- loses: column person.town

-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- add column address.street
ALTER TABLE "address" ADD COLUMN "street" TEXT;

-- add column address.town
ALTER TABLE "address" ADD COLUMN "town" TEXT;

-- change person: street, town (rebuild)
CREATE TABLE "joinery_new_person" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "name" TEXT
);
INSERT INTO "joinery_new_person" ("id", "name")
SELECT "id", "name"
FROM "person";
DROP TABLE "person";
ALTER TABLE "joinery_new_person" RENAME TO "person";

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
