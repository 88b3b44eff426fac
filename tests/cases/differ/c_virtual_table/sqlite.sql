BEGIN;

-- add virtual table book_search
CREATE VIRTUAL TABLE "book_search" USING fts5(title);

COMMIT;
