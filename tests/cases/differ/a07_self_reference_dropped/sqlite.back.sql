-- must be 0: SELECT count(*) FROM (SELECT * FROM (SELECT "id", "name", NULL AS "parent_id" FROM "category") AS "category") AS child WHERE child."parent_id" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "category" AS parent WHERE parent."id" = child."parent_id")

BEGIN;

-- add column category.parent_id
ALTER TABLE "category" ADD COLUMN "parent_id" INTEGER CONSTRAINT "category_parent" REFERENCES "category" ("id") ON DELETE CASCADE;

-- add table comment
CREATE TABLE "comment" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "answers_id" INTEGER,
    CONSTRAINT "comment_answers" FOREIGN KEY ("answers_id") REFERENCES "comment" ("id")
);

COMMIT;
