BEGIN;

-- rename table author to writer
ALTER TABLE "author" RENAME TO "writer";

-- rename column writer.name to full_name
ALTER TABLE "writer" RENAME COLUMN "name" TO "full_name";

COMMIT;
