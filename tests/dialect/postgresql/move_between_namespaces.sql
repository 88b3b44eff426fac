-- forwards
BEGIN;

-- move table book to archive
CREATE SCHEMA IF NOT EXISTS "archive";
ALTER TABLE "book" SET SCHEMA "archive";

-- add column archive.book.isbn (text)
ALTER TABLE "archive"."book" ADD COLUMN "isbn" text;

-- move table author to archive
ALTER TABLE "author" SET SCHEMA "archive";

-- move table archive.author to the default namespace
ALTER TABLE "archive"."author" SET SCHEMA "public";

COMMIT;

-- backwards
BEGIN;

-- move table author to archive
ALTER TABLE "author" SET SCHEMA "archive";

-- move table archive.author to the default namespace
ALTER TABLE "archive"."author" SET SCHEMA "public";

-- drop column archive.book.isbn
ALTER TABLE "archive"."book" DROP COLUMN "isbn";

-- move table archive.book to the default namespace
ALTER TABLE "archive"."book" SET SCHEMA "public";

-- Drop namespace archive, which nothing is in any more
DO $$BEGIN
    DROP SCHEMA IF EXISTS "archive";
EXCEPTION WHEN dependent_objects_still_exist THEN
    NULL;
END$$;

COMMIT;
