-- loses: table author

BEGIN;

-- drop table author
DROP TABLE "author";

-- add table writer
CREATE TABLE "writer" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "name" TEXT,
    "born" DATE,
    "email" TEXT
);

COMMIT;
