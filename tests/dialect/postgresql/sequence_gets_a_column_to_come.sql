-- forwards
BEGIN;

-- add column t.n (integer)
ALTER TABLE "t" ADD COLUMN "n" integer;

-- change sequence counter
ALTER SEQUENCE "counter" OWNED BY t.n;

COMMIT;

-- backwards
BEGIN;

-- drop column t.n
ALTER SEQUENCE "counter" OWNED BY NONE;
ALTER TABLE "t" DROP COLUMN "n";

-- change sequence counter
ALTER SEQUENCE "counter" OWNED BY NONE;

COMMIT;
