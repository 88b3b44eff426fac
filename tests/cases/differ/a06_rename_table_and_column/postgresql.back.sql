BEGIN;

-- rename column writer.full_name -> name
ALTER TABLE "writer" RENAME COLUMN "full_name" TO "name";

-- rename table writer -> author
ALTER TABLE "writer" RENAME TO "author";
ALTER TABLE "author" RENAME CONSTRAINT "writer_pkey" TO "author_pkey";

COMMIT;
