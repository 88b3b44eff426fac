-- loses: table old
-- loses: column order_line.book_id

-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- drop table old
DROP TABLE "old";

-- change order_line: book_id, foreign key to book (rebuild)
CREATE TABLE "joinery_new_order_line" (
    "id" INTEGER NOT NULL PRIMARY KEY
);
INSERT INTO "joinery_new_order_line" ("id")
SELECT "id"
FROM "order_line";
DROP TABLE "order_line";
ALTER TABLE "joinery_new_order_line" RENAME TO "order_line";

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
