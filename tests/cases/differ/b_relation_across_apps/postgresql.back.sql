-- loses: column order_line.book_id

BEGIN;

-- drop foreign key order_line.order_line_book
-- drop column order_line.book_id
ALTER TABLE "order_line"
    DROP CONSTRAINT "order_line_book",
    DROP COLUMN "book_id";

COMMIT;
