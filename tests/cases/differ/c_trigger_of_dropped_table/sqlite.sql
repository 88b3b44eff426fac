-- loses: table book

BEGIN;

-- drop trigger logged
DROP TRIGGER "logged";

-- drop table book
DROP TABLE "book";

COMMIT;
