-- must be 0: SELECT count(*) FROM "book" WHERE "author" IS NOT NULL AND (CASE WHEN "author" ~ '^\s*[-+]?[0-9]{1,40}\s*$' THEN "author"::numeric NOT BETWEEN -2147483648 AND 2147483647 ELSE true END)
-- must be 0: SELECT count(*) FROM (SELECT CASE WHEN CASE WHEN "author" ~ '^\s*[-+]?[0-9]{1,40}\s*$' THEN "author"::numeric NOT BETWEEN -2147483648 AND 2147483647 ELSE true END THEN NULL ELSE ("author"::integer) END AS joinery_1 FROM "book") AS child WHERE child.joinery_1 IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "author" AS parent WHERE parent."id" = child.joinery_1)

BEGIN;

-- rename column book.author -> author_id
ALTER TABLE "book" RENAME COLUMN "author" TO "author_id";

-- change column book.author_id (type text -> integer)
ALTER TABLE "book" ALTER COLUMN "author_id" TYPE integer USING "author_id"::integer;

-- add index book.book_by_author
CREATE INDEX "book_by_author" ON "book" ("author_id");

-- add foreign key book.book_author
ALTER TABLE "book" ADD CONSTRAINT "book_author" FOREIGN KEY ("author_id") REFERENCES "author" ("id");

COMMIT;
