-- loses: column address.town
-- loses: column address.street

-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- add column person.street
ALTER TABLE "person" ADD COLUMN "street" TEXT;

-- add column person.town
ALTER TABLE "person" ADD COLUMN "town" TEXT;

-- change address: street, town (rebuild)
CREATE TABLE "joinery_new_address" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "person_id" INTEGER,
    CONSTRAINT "address_person" FOREIGN KEY ("person_id") REFERENCES "person" ("id")
);
INSERT INTO "joinery_new_address" ("id", "person_id")
SELECT "id", "person_id"
FROM "address";
DROP TABLE "address";
ALTER TABLE "joinery_new_address" RENAME TO "address";

-- add index person_town
CREATE INDEX "person_town" ON "person" ("town");

-- no row may point nowhere
PRAGMA foreign_key_check("address");

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
