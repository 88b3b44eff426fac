-- loses: table titles

BEGIN;

-- drop table titles
DROP TABLE "titles";

-- add view titles
CREATE VIEW "titles" AS SELECT id, title FROM book;

COMMIT;
