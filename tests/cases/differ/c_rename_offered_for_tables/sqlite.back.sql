-- loses: table writer

BEGIN;

-- drop table writer
DROP TABLE "writer";

-- add table author
CREATE TABLE "author" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "name" TEXT,
    "born" DATE,
    "email" TEXT
);

COMMIT;
