-- must be 0: SELECT count(*) FROM "author" WHERE "book" IS NOT NULL AND (NOT "book" BETWEEN -2147483648 AND 2147483647)

BEGIN;

-- add sequence book
CREATE SEQUENCE "book" START 1;

-- change column author.book (type bigint -> integer, default none -> nextval('book'))
ALTER TABLE "author"
    ALTER COLUMN "book" TYPE integer,
    ALTER COLUMN "book" SET DEFAULT nextval('book');

-- rename column author.book -> rank
ALTER TABLE "author" RENAME COLUMN "book" TO "rank";

-- add column author.book (integer)
ALTER TABLE "author" ADD COLUMN "book" integer;

COMMIT;
