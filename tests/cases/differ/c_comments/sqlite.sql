-- note: Table u has comments that SQLite has no place for (3). They stay in the model.
-- must be 0: SELECT count(*) FROM "u" WHERE NOT (a <> '')

-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- change u: check u_check (rebuild)
CREATE TABLE "joinery_new_u" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "a" TEXT,
    CONSTRAINT "u_check" CHECK (a <> '')
);
INSERT INTO "joinery_new_u" ("id", "a")
SELECT "id", "a"
FROM "u";
DROP TABLE "u";
ALTER TABLE "joinery_new_u" RENAME TO "u";
CREATE INDEX "u_a" ON "u" ("a");

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
