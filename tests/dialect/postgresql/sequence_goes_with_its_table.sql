-- forwards
BEGIN;

-- drop table t
DROP TABLE "t";

COMMIT;

-- backwards
BEGIN;

-- add sequence counter
CREATE SEQUENCE "counter" MAXVALUE 1000;

-- add table t (2 columns)
CREATE TABLE "t" (
    "id" integer NOT NULL,
    "n" integer DEFAULT nextval('counter'::regclass),
    CONSTRAINT "t_pkey" PRIMARY KEY ("id")
);

-- add sequence counter
ALTER SEQUENCE "counter" OWNED BY t.n;

COMMIT;
