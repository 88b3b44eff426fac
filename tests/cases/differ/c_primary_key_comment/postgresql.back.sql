BEGIN;

-- change primary key of table author
COMMENT ON CONSTRAINT "author_pkey" ON "author" IS NULL;

COMMIT;
