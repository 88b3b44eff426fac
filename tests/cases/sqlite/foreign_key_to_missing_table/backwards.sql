-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- change child.name (rebuild)
CREATE TABLE "joinery_new_child" (
    "id" INTEGER PRIMARY KEY,
    "name" TEXT,
    "gone_id" INTEGER,
    "parent_code" TEXT,
    "parent_id" INTEGER,
    FOREIGN KEY ("gone_id") REFERENCES "gone" ("id"),
    FOREIGN KEY ("parent_code") REFERENCES "parent" ("code"),
    FOREIGN KEY ("parent_id") REFERENCES "parent" ("id")
);
INSERT INTO "joinery_new_child" ("id", "name", "gone_id", "parent_code", "parent_id")
SELECT "id", "name", "gone_id", "parent_code", "parent_id"
FROM "child";
DROP TABLE "child";
ALTER TABLE "joinery_new_child" RENAME TO "child";

-- no row may point nowhere
SELECT child."parent_id" FROM "child" AS child WHERE child."parent_id" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "parent" AS parent WHERE parent."id" = +child."parent_id");

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
