-- must be 0: SELECT count(*) FROM (SELECT "isbn" AS value FROM "book" GROUP BY "isbn" HAVING count(*) > 1) AS doubled

BEGIN;

-- change primary key of table book
ALTER TABLE "book"
    DROP CONSTRAINT "book_pkey",
    ADD CONSTRAINT "book_pkey" PRIMARY KEY ("isbn");

COMMIT;
