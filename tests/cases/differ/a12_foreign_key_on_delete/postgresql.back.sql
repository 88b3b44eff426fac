-- must be 0: SELECT count(*) FROM "book" AS child WHERE child."author_id" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "author" AS parent WHERE parent."id" = child."author_id")

BEGIN;

-- change foreign key book.book_author
ALTER TABLE "book"
    DROP CONSTRAINT "book_author",
    ADD CONSTRAINT "book_author" FOREIGN KEY ("author_id") REFERENCES "author" ("id");

COMMIT;
