-- must be 0: SELECT count(*) FROM "book" WHERE "code" IS NULL
-- must be 0: SELECT count(*) FROM (SELECT concat_ws(', ', "code"::text, "shelf") AS value FROM "book" WHERE "code"::text IS NOT NULL AND "shelf" IS NOT NULL GROUP BY "code"::text, "shelf" HAVING count(*) > 1) AS doubled

BEGIN;

-- rename table book -> work
ALTER TABLE "book" RENAME TO "work";
ALTER TABLE "work" RENAME CONSTRAINT "book_pkey" TO "work_pkey";

-- rename column work.code -> isbn
ALTER TABLE "work" RENAME COLUMN "code" TO "isbn";

-- rename constraint work.book_shelf -> work_shelf
ALTER TABLE "work" RENAME CONSTRAINT "book_shelf" TO "work_shelf";

-- rename index work.book_code -> work_isbn
ALTER INDEX "book_code" RENAME TO "work_isbn";

-- change column work.isbn (type varchar(10) -> text, not null)
DROP INDEX "work_isbn";
ALTER TABLE "work"
    ALTER COLUMN "isbn" TYPE text,
    ALTER COLUMN "isbn" SET NOT NULL;

-- change index work.work_isbn
CREATE UNIQUE INDEX "work_isbn" ON "work" ("isbn", "shelf");

COMMIT;
