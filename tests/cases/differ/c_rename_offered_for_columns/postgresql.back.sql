-- note: PostgreSQL puts new columns of table author at the end.
-- loses: column author.full_name
-- must be 0: SELECT count(*) FROM "author"

BEGIN;

-- add column author.name (varchar(100) not null)
ALTER TABLE "author" ADD COLUMN "name" varchar(100) NOT NULL;

-- change index author.author_by_name
DROP INDEX "author_by_name";
CREATE INDEX "author_by_name" ON "author" ("name");

-- drop column author.full_name
ALTER TABLE "author" DROP COLUMN "full_name";

COMMIT;
