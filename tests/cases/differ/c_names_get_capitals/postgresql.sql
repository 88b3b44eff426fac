BEGIN;

-- rename table book -> Volume
ALTER TABLE "book" RENAME TO "Volume";
ALTER TABLE "Volume" RENAME CONSTRAINT "book_pkey" TO "Volume_pkey";

-- rename column Volume.price -> unitPrice
ALTER TABLE "Volume" RENAME COLUMN "price" TO "unitPrice";

COMMIT;
