-- loses: virtual table book_search

BEGIN;

-- drop virtual table book_search
DROP TABLE "book_search";

COMMIT;
