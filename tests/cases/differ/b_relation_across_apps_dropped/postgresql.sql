-- loses: table old
-- loses: column order_line.book_id

BEGIN;

-- drop foreign key order_line.order_line_book
ALTER TABLE "order_line" DROP CONSTRAINT "order_line_book";

-- drop table old
DROP TABLE "old";

-- drop column order_line.book_id
ALTER TABLE "order_line" DROP COLUMN "book_id";

COMMIT;
