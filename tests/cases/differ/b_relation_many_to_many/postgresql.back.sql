-- loses: table book_tag

BEGIN;

-- drop table book_tag
DROP TABLE "book_tag";

COMMIT;
