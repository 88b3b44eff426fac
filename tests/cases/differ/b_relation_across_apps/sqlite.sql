-- must be 0: SELECT count(*) FROM "order_line"
-- must be 0: SELECT count(*) FROM (SELECT * FROM (SELECT "id", NULL AS "book_id" FROM "order_line") AS "order_line") AS child WHERE child."book_id" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "book" AS parent WHERE parent."id" = child."book_id")

-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- change order_line: book_id, foreign key to book (rebuild)
CREATE TABLE "joinery_new_order_line" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "book_id" INTEGER NOT NULL,
    CONSTRAINT "order_line_book" FOREIGN KEY ("book_id") REFERENCES "book" ("id")
);
INSERT INTO "joinery_new_order_line" ("id")
SELECT "id"
FROM "order_line";
DROP TABLE "order_line";
ALTER TABLE "joinery_new_order_line" RENAME TO "order_line";

-- no row may point nowhere
PRAGMA foreign_key_check("order_line");

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
