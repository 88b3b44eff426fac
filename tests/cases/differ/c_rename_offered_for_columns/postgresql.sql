-- note: PostgreSQL puts new columns of table author at the end.
-- loses: column author.name
-- must be 0: SELECT count(*) FROM "author"

BEGIN;

-- add column author.full_name (varchar(100) not null)
ALTER TABLE "author" ADD COLUMN "full_name" varchar(100) NOT NULL;

-- change index author.author_by_name
DROP INDEX "author_by_name";
CREATE INDEX "author_by_name" ON "author" ("full_name");

-- drop column author.name
ALTER TABLE "author" DROP COLUMN "name";

COMMIT;
