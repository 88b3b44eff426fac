-- forwards
BEGIN;

-- add sequence counter
CREATE SEQUENCE "counter" MAXVALUE 1000;

-- add column t.n (integer not null)
ALTER TABLE "t" ADD COLUMN "n" integer DEFAULT nextval('counter') NOT NULL;

-- add sequence counter
ALTER SEQUENCE "counter" OWNED BY t.n;

COMMIT;

-- backwards
BEGIN;

-- drop column t.n
ALTER TABLE "t" DROP COLUMN "n";

COMMIT;
