BEGIN;

-- rename column volume.follows -> prequel
ALTER TABLE "volume" RENAME COLUMN "follows" TO "prequel";

-- rename column volume.leaves -> pages
ALTER TABLE "volume" RENAME COLUMN "leaves" TO "pages";

-- rename column volume.code -> isbn
ALTER TABLE "volume" RENAME COLUMN "code" TO "isbn";

-- rename table volume -> book
ALTER TABLE "volume" RENAME TO "book";

COMMIT;
