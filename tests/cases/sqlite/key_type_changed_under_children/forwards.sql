-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- change parent.id (rebuild)
CREATE TABLE "joinery_new_parent" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT
);
INSERT INTO "joinery_new_parent" (rowid, "id", "name")
SELECT rowid, CAST("id" AS TEXT), "name"
FROM "parent";
DROP TABLE "parent";
ALTER TABLE "joinery_new_parent" RENAME TO "parent";

-- change child.parent_id (rebuild)
CREATE TABLE "joinery_new_child" (
    "id" INTEGER PRIMARY KEY,
    "parent_id" TEXT,
    FOREIGN KEY ("parent_id") REFERENCES "parent" ("id") ON DELETE CASCADE
);
INSERT INTO "joinery_new_child" ("id", "parent_id")
SELECT "id", CAST("parent_id" AS TEXT)
FROM "child";
DROP TABLE "child";
ALTER TABLE "joinery_new_child" RENAME TO "child";

-- no row may point nowhere
PRAGMA foreign_key_check("child");
PRAGMA foreign_key_check("second");

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
