BEGIN;

-- rename table book -> volume
ALTER TABLE "book" RENAME TO "volume";

-- rename column volume.isbn -> code
ALTER TABLE "volume" RENAME COLUMN "isbn" TO "code";

-- rename column volume.pages -> leaves
ALTER TABLE "volume" RENAME COLUMN "pages" TO "leaves";

-- rename column volume.prequel -> follows
ALTER TABLE "volume" RENAME COLUMN "prequel" TO "follows";

COMMIT;
