-- must be 0: SELECT count(*) FROM "book" WHERE "pages" IS NULL

BEGIN;

-- change column book.pages (not null)
ALTER TABLE "book" ALTER COLUMN "pages" SET NOT NULL;

COMMIT;
