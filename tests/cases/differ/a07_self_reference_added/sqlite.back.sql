-- loses: column category.parent_id
-- loses: table comment

-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- drop table comment
DROP TABLE "comment";

-- change category: parent_id, foreign key to category (rebuild)
CREATE TABLE "joinery_new_category" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "name" TEXT
);
INSERT INTO "joinery_new_category" ("id", "name")
SELECT "id", "name"
FROM "category";
DROP TABLE "category";
ALTER TABLE "joinery_new_category" RENAME TO "category";

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
