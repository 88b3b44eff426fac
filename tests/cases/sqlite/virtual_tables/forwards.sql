BEGIN;

-- drop virtual table old
DROP TABLE "old";

-- rename table search to find
ALTER TABLE "search" RENAME TO "find";

-- add virtual table fresh
CREATE VIRTUAL TABLE "fresh" USING fts5(body);

COMMIT;
