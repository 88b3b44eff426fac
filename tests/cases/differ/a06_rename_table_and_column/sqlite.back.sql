BEGIN;

-- rename table writer to author
ALTER TABLE "writer" RENAME TO "author";

-- rename column author.full_name to name
ALTER TABLE "author" RENAME COLUMN "full_name" TO "name";

COMMIT;
