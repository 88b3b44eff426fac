BEGIN;

-- add sequence ticket
CREATE SEQUENCE "ticket" START 1000;

-- add column t.number (integer not null)
ALTER TABLE "t" ADD COLUMN "number" integer DEFAULT nextval('ticket') NOT NULL;

-- add sequence ticket
ALTER SEQUENCE "ticket" OWNED BY t.number;

COMMIT;
