-- loses: column person.phone

-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- add column contact.number
ALTER TABLE "contact" ADD COLUMN "number" VARCHAR(30);

-- change person: phone (rebuild)
CREATE TABLE "joinery_new_person" (
    "id" INTEGER NOT NULL PRIMARY KEY
);
INSERT INTO "joinery_new_person" ("id")
SELECT "id"
FROM "person";
DROP TABLE "person";
ALTER TABLE "joinery_new_person" RENAME TO "person";

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
