-- loses: table book_tag
-- must be 0: SELECT count(*) FROM (SELECT * FROM (SELECT "id", NULL AS "tag_id" FROM "book") AS "book") AS child WHERE child."tag_id" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "tag" AS parent WHERE parent."id" = child."tag_id")

BEGIN;

-- drop table book_tag
DROP TABLE "book_tag";

-- add column book.tag_id
ALTER TABLE "book" ADD COLUMN "tag_id" INTEGER CONSTRAINT "book_tag" REFERENCES "tag" ("id");

COMMIT;
