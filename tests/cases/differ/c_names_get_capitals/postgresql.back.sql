BEGIN;

-- rename column Volume.unitPrice -> price
ALTER TABLE "Volume" RENAME COLUMN "unitPrice" TO "price";

-- rename table Volume -> book
ALTER TABLE "Volume" RENAME TO "book";
ALTER TABLE "book" RENAME CONSTRAINT "Volume_pkey" TO "book_pkey";

COMMIT;
