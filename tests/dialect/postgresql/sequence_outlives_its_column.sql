-- forwards
BEGIN;

-- drop column t.n
ALTER SEQUENCE "counter" OWNED BY NONE;
ALTER TABLE "t" DROP COLUMN "n";

-- change sequence counter
ALTER SEQUENCE "counter" OWNED BY t.m;

COMMIT;

-- backwards
BEGIN;

-- change sequence counter
ALTER SEQUENCE "counter" OWNED BY NONE;

-- add column t.n (integer)
ALTER TABLE "t" ADD COLUMN "n" integer DEFAULT nextval('counter'::regclass);

-- change sequence counter
ALTER SEQUENCE "counter" OWNED BY t.n;

COMMIT;
