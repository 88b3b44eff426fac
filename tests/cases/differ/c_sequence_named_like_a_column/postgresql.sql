-- loses: column author.book

BEGIN;

-- drop column author.book
ALTER TABLE "author" DROP COLUMN "book";

-- rename column author.rank -> book
ALTER TABLE "author" RENAME COLUMN "rank" TO "book";

-- change column author.book (type integer -> bigint, default nextval('book') -> none)
ALTER TABLE "author"
    ALTER COLUMN "book" DROP DEFAULT,
    ALTER COLUMN "book" TYPE bigint;

-- drop sequence book
DROP SEQUENCE "book";

COMMIT;
