-- forwards
BEGIN;

-- add sequence counter
CREATE SEQUENCE "counter" START WITH 100 INCREMENT BY 10;

-- change column t.a (default none -> nextval('counter'))
ALTER TABLE "t" ALTER COLUMN "a" SET DEFAULT nextval('counter');

-- change sequence counter
ALTER SEQUENCE "counter" CYCLE INCREMENT BY 5 MAXVALUE 1000 START WITH 1;

-- rename sequence counter -> Counter
ALTER SEQUENCE "counter" RENAME TO "Counter";

-- change column t.a (default nextval('"Counter"') -> none)
ALTER TABLE "t" ALTER COLUMN "a" DROP DEFAULT;

-- drop sequence Counter
DROP SEQUENCE "Counter";

COMMIT;

-- backwards
BEGIN;

-- add sequence Counter
CREATE SEQUENCE "Counter" INCREMENT BY 5 MAXVALUE 1000 CYCLE;

-- change column t.a (default none -> nextval('"Counter"'))
ALTER TABLE "t" ALTER COLUMN "a" SET DEFAULT nextval('"Counter"');

-- rename sequence Counter -> counter
ALTER SEQUENCE "Counter" RENAME TO "counter";

-- change sequence counter
ALTER SEQUENCE "counter" NO CYCLE INCREMENT BY 10 NO MAXVALUE START WITH 100;

-- change column t.a (default nextval('counter') -> none)
ALTER TABLE "t" ALTER COLUMN "a" DROP DEFAULT;

-- drop sequence counter
DROP SEQUENCE "counter";

COMMIT;
