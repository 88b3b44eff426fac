-- forwards
BEGIN;

-- change options of table author
ALTER TABLE "book" DROP CONSTRAINT "book_author_id_fk";
ALTER TABLE "author" SET UNLOGGED;

-- change options of table book
ALTER TABLE "book" SET UNLOGGED;

-- change options of table author
ALTER TABLE "book" ADD CONSTRAINT "book_author_id_fk" FOREIGN KEY ("author_id") REFERENCES "author" ("id");

COMMIT;

-- backwards
BEGIN;

-- change options of table book
ALTER TABLE "book" DROP CONSTRAINT "book_author_id_fk";
ALTER TABLE "book" SET LOGGED;

-- change options of table author
ALTER TABLE "author" SET LOGGED;

-- change options of table book
ALTER TABLE "book" ADD CONSTRAINT "book_author_id_fk" FOREIGN KEY ("author_id") REFERENCES "author" ("id");

COMMIT;
