-- must be 0: SELECT count(*) FROM "book" AS child WHERE child."author_id" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "author" AS parent WHERE parent."id" = child."author_id")

BEGIN;

-- rename constraint book.book_author -> book_written_by
ALTER TABLE "book" RENAME CONSTRAINT "book_author" TO "book_written_by";

-- change foreign key book.book_written_by
ALTER TABLE "book"
    DROP CONSTRAINT "book_written_by",
    ADD CONSTRAINT "book_written_by" FOREIGN KEY ("author_id") REFERENCES "author" ("id") ON DELETE RESTRICT;

COMMIT;
