-- loses: column contact.number

-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- add column person.phone
ALTER TABLE "person" ADD COLUMN "phone" TEXT;

-- change contact: number (rebuild)
CREATE TABLE "joinery_new_contact" (
    "id" INTEGER NOT NULL PRIMARY KEY
);
INSERT INTO "joinery_new_contact" ("id")
SELECT "id"
FROM "contact";
DROP TABLE "contact";
ALTER TABLE "joinery_new_contact" RENAME TO "contact";

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
