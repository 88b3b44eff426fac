-- must be 0: SELECT count(*) FROM "book" WHERE "many" IS NOT NULL AND ("many" !~ '^\s*(\[.*\]=)?\{.*\}\s*$')
-- must be 0: SELECT count(*) FROM "book" WHERE "years" IS NOT NULL AND (EXISTS (SELECT 1 FROM unnest("years") AS element WHERE NOT element BETWEEN -2147483648 AND 2147483647))
-- must be 0: SELECT count(*) FROM "book" WHERE "tags" IS NOT NULL AND (EXISTS (SELECT 1 FROM unnest("tags") AS element WHERE char_length(rtrim(element)) > 20))

BEGIN;

-- change column book.many (type text -> text[])
-- change column book.single (type text[] -> text)
-- change column book.years (type bigint[] -> integer[])
-- change column book.tags (type text[] -> varchar(20)[])
ALTER TABLE "book"
    ALTER COLUMN "many" TYPE text[] USING "many"::text[],
    ALTER COLUMN "single" TYPE text,
    ALTER COLUMN "years" TYPE integer[],
    ALTER COLUMN "tags" TYPE varchar(20)[];

COMMIT;
