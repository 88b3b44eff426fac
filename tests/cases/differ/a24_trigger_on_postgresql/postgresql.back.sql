-- must be 0: SELECT count(*) FROM "book" WHERE "amount" IS NOT NULL AND (NOT "amount" BETWEEN -2147483648 AND 2147483647)

BEGIN;

-- change function note_book
CREATE OR REPLACE FUNCTION "note_book"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO log (what) VALUES (NEW.price::text);
    RETURN NEW;
END
$$;

-- change column book.amount (type bigint -> integer)
DROP TRIGGER "book_logged" ON "book";
ALTER TABLE "book" ALTER COLUMN "amount" TYPE integer;

-- rename column book.amount -> price
ALTER TABLE "book" RENAME COLUMN "amount" TO "price";

-- change column book.amount (type bigint -> integer)
CREATE TRIGGER "book_logged" AFTER UPDATE OF price ON book FOR EACH ROW WHEN (OLD.price IS DISTINCT FROM NEW.price) EXECUTE FUNCTION note_book();

COMMIT;
