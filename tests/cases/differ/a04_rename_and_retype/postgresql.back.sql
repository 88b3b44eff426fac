-- must be 0: SELECT count(*) FROM "book" WHERE "isbn" IS NOT NULL AND (char_length(rtrim("isbn")) > 10)
-- must be 0: SELECT count(*) FROM "book" WHERE "length" IS NOT NULL AND (NOT "length" BETWEEN -2147483648 AND 2147483647)

BEGIN;

-- change column book.isbn (type varchar(20) -> varchar(10), null allowed)
-- change column book.length (type bigint -> integer)
ALTER TABLE "book"
    ALTER COLUMN "isbn" DROP NOT NULL,
    ALTER COLUMN "isbn" TYPE varchar(10),
    ALTER COLUMN "length" TYPE integer;

-- rename column book.isbn -> code
ALTER TABLE "book" RENAME COLUMN "isbn" TO "code";

-- rename column book.length -> pages
ALTER TABLE "book" RENAME COLUMN "length" TO "pages";

COMMIT;
