-- must be 0: SELECT count(*) FROM "sample" WHERE "id" IS NULL OR CAST("id" AS INTEGER) <> "id"

-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- change sample.id (rebuild)
CREATE TABLE "joinery_new_sample" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT
);
INSERT INTO "joinery_new_sample" ("id")
SELECT "id"
FROM "sample";
DELETE FROM sqlite_sequence WHERE name = 'joinery_new_sample';
INSERT INTO sqlite_sequence (name, seq)
SELECT 'joinery_new_sample', seq FROM sqlite_sequence WHERE name = 'sample' COLLATE NOCASE;
DROP TABLE "sample";
ALTER TABLE "joinery_new_sample" RENAME TO "sample";

-- change child.sample_id (rebuild)
CREATE TABLE "joinery_new_child" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "sample_id" INTEGER,
    CONSTRAINT "child_sample" FOREIGN KEY ("sample_id") REFERENCES "sample" ("id")
);
INSERT INTO "joinery_new_child" ("id", "sample_id")
SELECT "id", "sample_id"
FROM "child";
DROP TABLE "child";
ALTER TABLE "joinery_new_child" RENAME TO "child";

-- no row may point nowhere
PRAGMA foreign_key_check("child");

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
