-- must be 0: SELECT count(*) FROM "book" AS child WHERE child."author_id" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "author" AS parent WHERE parent."id" = child."author_id")

BEGIN;

-- change foreign key book.book_written_by
ALTER TABLE "book"
    DROP CONSTRAINT "book_written_by",
    ADD CONSTRAINT "book_written_by" FOREIGN KEY ("author_id") REFERENCES "author" ("id") ON DELETE CASCADE;

-- rename constraint book.book_written_by -> book_author
ALTER TABLE "book" RENAME CONSTRAINT "book_written_by" TO "book_author";

COMMIT;
