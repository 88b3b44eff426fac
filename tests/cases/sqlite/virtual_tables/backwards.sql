BEGIN;

-- drop virtual table fresh
DROP TABLE "fresh";

-- rename table find to search
ALTER TABLE "find" RENAME TO "search";

-- add virtual table old
CREATE VIRTUAL TABLE "old" USING fts5(body);

COMMIT;
