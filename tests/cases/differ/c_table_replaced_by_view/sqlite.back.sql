BEGIN;

-- drop view titles
DROP VIEW "titles";

-- add table titles
CREATE TABLE "titles" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "title" TEXT
);

COMMIT;
