-- warning: Column book.double is generated and virtual, which PostgreSQL does not know. It is stored.
-- note: Column book.double is computed anew, which PostgreSQL does by making it again at the end of the table.
-- loses: column book.double

BEGIN;

-- change column book.other (no longer generated)
-- change column book.double (generated as price * 2)
ALTER TABLE "book"
    ALTER COLUMN "other" DROP EXPRESSION,
    DROP COLUMN "double";

-- change column book.double (generated as price * 2)
ALTER TABLE "book" ADD COLUMN "double" integer GENERATED ALWAYS AS (price * 2) STORED;

COMMIT;
