-- must be 0: SELECT count(*) FROM "work" WHERE "isbn" IS NOT NULL AND (char_length(rtrim("isbn")) > 10)

BEGIN;

-- change index work.work_isbn
DROP INDEX "work_isbn";

-- change column work.isbn (type text -> varchar(10), null allowed)
ALTER TABLE "work"
    ALTER COLUMN "isbn" DROP NOT NULL,
    ALTER COLUMN "isbn" TYPE varchar(10);

-- rename constraint work.work_shelf -> book_shelf
ALTER TABLE "work" RENAME CONSTRAINT "work_shelf" TO "book_shelf";

-- rename column work.isbn -> code
ALTER TABLE "work" RENAME COLUMN "isbn" TO "code";

-- rename table work -> book
ALTER TABLE "work" RENAME TO "book";
ALTER TABLE "book" RENAME CONSTRAINT "work_pkey" TO "book_pkey";

-- change index work.work_isbn
CREATE INDEX "book_code" ON "book" ("code");

COMMIT;
