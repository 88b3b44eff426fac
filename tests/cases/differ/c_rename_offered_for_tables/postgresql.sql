-- loses: table author

BEGIN;

-- drop table author
DROP TABLE "author";

-- add table writer (4 columns)
CREATE TABLE "writer" (
    "id" integer NOT NULL,
    "name" text,
    "born" date,
    "email" text,
    CONSTRAINT "writer_pkey" PRIMARY KEY ("id")
);

COMMIT;
