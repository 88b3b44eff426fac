-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- change number.what (rebuild)
CREATE TABLE "joinery_new_number" (
    "id" INTEGER PRIMARY KEY DESC,
    "what" TEXT,
    UNIQUE ("what" COLLATE "RTRIM" DESC)
);
INSERT INTO "joinery_new_number" (rowid, "id", "what")
SELECT rowid, "id", "what"
FROM "number";
DROP TABLE "number";
ALTER TABLE "joinery_new_number" RENAME TO "number";

-- change tag.name (rebuild)
CREATE TABLE "joinery_new_tag" (
    "name" TEXT,
    "language" TEXT COLLATE "NOCASE",
    PRIMARY KEY ("name" COLLATE "NOCASE", "language" DESC),
    UNIQUE ("language" COLLATE "BINARY", "name")
);
INSERT INTO "joinery_new_tag" (rowid, "name", "language")
SELECT rowid, "name", "language"
FROM "tag";
DROP TABLE "tag";
ALTER TABLE "joinery_new_tag" RENAME TO "tag";

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
