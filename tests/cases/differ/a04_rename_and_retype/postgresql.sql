-- must be 0: SELECT count(*) FROM "book" WHERE "code" IS NULL

BEGIN;

-- rename column book.pages -> length
ALTER TABLE "book" RENAME COLUMN "pages" TO "length";

-- rename column book.code -> isbn
ALTER TABLE "book" RENAME COLUMN "code" TO "isbn";

-- change column book.length (type integer -> bigint)
-- change column book.isbn (type varchar(10) -> varchar(20), not null)
ALTER TABLE "book"
    ALTER COLUMN "length" TYPE bigint,
    ALTER COLUMN "isbn" TYPE varchar(20),
    ALTER COLUMN "isbn" SET NOT NULL;

COMMIT;
