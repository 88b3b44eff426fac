-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- change child.parent_id (rebuild)
CREATE TABLE "joinery_new_child" (
    "id" INTEGER PRIMARY KEY,
    "parent_id" INTEGER,
    FOREIGN KEY ("parent_id") REFERENCES "parent" ("id") ON DELETE CASCADE
);
INSERT INTO "joinery_new_child" ("id", "parent_id")
SELECT "id", CAST("parent_id" AS INTEGER)
FROM "child";
DROP TABLE "child";
ALTER TABLE "joinery_new_child" RENAME TO "child";

-- change parent.id (rebuild)
CREATE TABLE "joinery_new_parent" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "name" TEXT
);
INSERT INTO "joinery_new_parent" ("id", "name")
SELECT CAST("id" AS INTEGER), "name"
FROM "parent";
DROP TABLE "parent";
ALTER TABLE "joinery_new_parent" RENAME TO "parent";

-- no row may point nowhere
PRAGMA foreign_key_check("child");
PRAGMA foreign_key_check("second");

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
