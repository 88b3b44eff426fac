BEGIN;

-- drop view titles
DROP VIEW "titles";

-- add table titles (2 columns)
CREATE TABLE "titles" (
    "id" integer NOT NULL,
    "title" text,
    CONSTRAINT "titles_pkey" PRIMARY KEY ("id")
);

COMMIT;
