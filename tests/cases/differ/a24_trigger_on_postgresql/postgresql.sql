BEGIN;

-- rename column book.price -> amount
ALTER TABLE "book" RENAME COLUMN "price" TO "amount";

-- change column book.amount (type integer -> bigint)
DROP TRIGGER "book_logged" ON "book";
ALTER TABLE "book" ALTER COLUMN "amount" TYPE bigint;

-- change function note_book
CREATE OR REPLACE FUNCTION "note_book"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO log (what) VALUES (NEW.amount::text);
    RETURN NEW;
END
$$;

-- change column book.amount (type integer -> bigint)
CREATE TRIGGER "book_logged" AFTER UPDATE OF amount ON book FOR EACH ROW WHEN (OLD.amount IS DISTINCT FROM NEW.amount) EXECUTE FUNCTION note_book();

COMMIT;
