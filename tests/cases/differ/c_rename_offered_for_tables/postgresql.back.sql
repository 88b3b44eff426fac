-- loses: table writer

BEGIN;

-- drop table writer
DROP TABLE "writer";

-- add table author (4 columns)
CREATE TABLE "author" (
    "id" integer NOT NULL,
    "name" text,
    "born" date,
    "email" text,
    CONSTRAINT "author_pkey" PRIMARY KEY ("id")
);

COMMIT;
