-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- change member: mail, unique (mail) (rebuild)
CREATE TABLE "joinery_new_member" (
    "id" INTEGER PRIMARY KEY,
    "mail" TEXT NOT NULL,
    UNIQUE ("mail")
);
INSERT INTO "joinery_new_member" ("id", "mail")
SELECT "id", "email"
FROM "member";
DROP TABLE "member";
ALTER TABLE "joinery_new_member" RENAME TO "member";

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
