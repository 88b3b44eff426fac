-- forwards
BEGIN;

-- rename table author -> person
ALTER TABLE "author" RENAME TO "person";
ALTER TABLE "person" RENAME CONSTRAINT "author_pkey" TO "person_pkey";

-- rename column person.name -> full_name
ALTER TABLE "person" RENAME COLUMN "name" TO "full_name";

-- add column person.born (date)
ALTER TABLE "person" ADD COLUMN "born" date;

COMMIT;

-- backwards
BEGIN;

-- drop column person.born
ALTER TABLE "person" DROP COLUMN "born";

-- rename column person.full_name -> name
ALTER TABLE "person" RENAME COLUMN "full_name" TO "name";

-- rename table person -> author
ALTER TABLE "person" RENAME TO "author";
ALTER TABLE "author" RENAME CONSTRAINT "person_pkey" TO "author_pkey";

COMMIT;
