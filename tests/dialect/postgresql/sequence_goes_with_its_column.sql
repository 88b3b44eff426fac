-- forwards
BEGIN;

-- drop column t.n
ALTER TABLE "t" DROP COLUMN "n";

COMMIT;

-- backwards
BEGIN;

-- add sequence counter
CREATE SEQUENCE "counter" MAXVALUE 1000;

-- add column t.n (integer)
ALTER TABLE "t" ADD COLUMN "n" integer DEFAULT nextval('counter'::regclass);

-- add sequence counter
ALTER SEQUENCE "counter" OWNED BY t.n;

COMMIT;
