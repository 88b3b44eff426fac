-- must be 0: SELECT count(*) FROM "book" WHERE "single" IS NOT NULL AND ("single" !~ '^\s*(\[.*\]=)?\{.*\}\s*$')

BEGIN;

-- change column book.tags (type varchar(20)[] -> text[])
-- change column book.years (type integer[] -> bigint[])
-- change column book.single (type text -> text[])
-- change column book.many (type text[] -> text)
ALTER TABLE "book"
    ALTER COLUMN "tags" TYPE text[],
    ALTER COLUMN "years" TYPE bigint[],
    ALTER COLUMN "single" TYPE text[] USING "single"::text[],
    ALTER COLUMN "many" TYPE text;

COMMIT;
