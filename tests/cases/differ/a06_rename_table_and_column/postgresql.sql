BEGIN;

-- rename table author -> writer
ALTER TABLE "author" RENAME TO "writer";
ALTER TABLE "writer" RENAME CONSTRAINT "author_pkey" TO "writer_pkey";

-- rename column writer.name -> full_name
ALTER TABLE "writer" RENAME COLUMN "name" TO "full_name";

COMMIT;
