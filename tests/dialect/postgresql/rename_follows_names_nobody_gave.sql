-- forwards
BEGIN;

-- rename table book -> volume
ALTER TABLE "book" RENAME TO "volume";
ALTER TABLE "volume" RENAME CONSTRAINT "book_pkey" TO "volume_pkey";
ALTER TABLE "volume" RENAME CONSTRAINT "book_isbn_key" TO "volume_isbn_key";
ALTER TABLE "volume" RENAME CONSTRAINT "book_pages_check" TO "volume_pages_check";

-- rename column volume.isbn -> code
ALTER TABLE "volume" RENAME COLUMN "isbn" TO "code";
ALTER TABLE "volume" RENAME CONSTRAINT "volume_isbn_key" TO "volume_code_key";

-- rename column volume.pages -> leaves
ALTER TABLE "volume" RENAME COLUMN "pages" TO "leaves";
ALTER TABLE "volume" RENAME CONSTRAINT "volume_pages_check" TO "volume_leaves_check";

COMMIT;

-- backwards
BEGIN;

-- rename column volume.leaves -> pages
ALTER TABLE "volume" RENAME COLUMN "leaves" TO "pages";
ALTER TABLE "volume" RENAME CONSTRAINT "volume_leaves_check" TO "volume_pages_check";

-- rename column volume.code -> isbn
ALTER TABLE "volume" RENAME COLUMN "code" TO "isbn";
ALTER TABLE "volume" RENAME CONSTRAINT "volume_code_key" TO "volume_isbn_key";

-- rename table volume -> book
ALTER TABLE "volume" RENAME TO "book";
ALTER TABLE "book" RENAME CONSTRAINT "volume_pkey" TO "book_pkey";
ALTER TABLE "book" RENAME CONSTRAINT "volume_isbn_key" TO "book_isbn_key";
ALTER TABLE "book" RENAME CONSTRAINT "volume_pages_check" TO "book_pages_check";

COMMIT;
