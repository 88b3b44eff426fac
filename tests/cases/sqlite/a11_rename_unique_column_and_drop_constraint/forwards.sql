-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- change member: email, unique (mail) (rebuild)
CREATE TABLE "joinery_new_member" (
    "id" INTEGER PRIMARY KEY,
    "email" TEXT NOT NULL
);
INSERT INTO "joinery_new_member" ("id", "email")
SELECT "id", "mail"
FROM "member";
DROP TABLE "member";
ALTER TABLE "joinery_new_member" RENAME TO "member";

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
