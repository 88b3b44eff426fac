-- must be 0: SELECT count(*) FROM "book" WHERE "many" IS NOT NULL AND ("many" !~ '^\s*(\[.*\]=)?\{.*\}\s*$')

BEGIN;

-- change column book.many (type text -> text[])
-- change column book.single (type text[] -> text)
-- change column book.years (type bigint[] -> integer[])
-- change column book.tags (type text[] -> varchar(20)[])
ALTER TABLE "book"
    ALTER COLUMN "many" TYPE text[] USING "many"::text[],
    ALTER COLUMN "single" TYPE text,
    ALTER COLUMN "years" TYPE integer[] USING "years"::text[]::integer[],
    ALTER COLUMN "tags" TYPE varchar(20)[] USING "tags"::text[]::varchar(20)[];

COMMIT;
