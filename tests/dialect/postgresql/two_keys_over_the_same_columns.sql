-- forwards
BEGIN;

-- add table t (2 columns)
CREATE TABLE "t" (
    "id" integer NOT NULL,
    "code" text,
    CONSTRAINT "t_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "code_again" UNIQUE ("code")
);
ALTER TABLE "t"
    ADD CONSTRAINT "t_code_unique" UNIQUE ("code"),
    ADD CONSTRAINT "again" UNIQUE ("id"),
    ADD CONSTRAINT "and_again" UNIQUE ("id");

COMMIT;

-- backwards
BEGIN;

-- drop table t
DROP TABLE "t";

COMMIT;
