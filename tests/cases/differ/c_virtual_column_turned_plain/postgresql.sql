-- warning: Column book.other is generated and virtual, which PostgreSQL does not know. It is stored.
-- loses: column book.other

BEGIN;

-- change column book.double (no longer generated)
-- change column book.other (generated as price * 4)
ALTER TABLE "book"
    ALTER COLUMN "double" DROP EXPRESSION,
    DROP COLUMN "other";

-- change column book.other (generated as price * 4)
ALTER TABLE "book" ADD COLUMN "other" integer GENERATED ALWAYS AS (price * 4) STORED;

COMMIT;
