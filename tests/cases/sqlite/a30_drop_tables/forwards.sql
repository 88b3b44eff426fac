BEGIN;

-- drop trigger book_logged
DROP TRIGGER "book_logged";

-- drop trigger review_logged
DROP TRIGGER "review_logged";

-- drop view expensive
DROP VIEW "expensive";

-- drop view expensive_count
DROP VIEW "expensive_count";

-- drop table review
DROP TABLE "review";

-- drop table book
DROP TABLE "book";

-- drop table author
DROP TABLE "author";

COMMIT;
