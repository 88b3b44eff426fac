-- loses: table work

BEGIN;

-- drop table work
DROP TABLE "work";

-- rename table book to work
ALTER TABLE "book" RENAME TO "work";

COMMIT;
