-- loses: table writes
-- loses: table book
-- loses: table author

BEGIN;

-- drop table writes
DROP TABLE "writes";

-- drop table book
DROP TABLE "book";

-- drop table author
DROP TABLE "author";

COMMIT;
