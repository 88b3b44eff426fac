-- forwards
BEGIN;

-- change sequence counter
ALTER SEQUENCE "counter" INCREMENT BY 2;
ALTER SEQUENCE "counter" SET UNLOGGED;

COMMIT;

-- backwards
BEGIN;

-- change sequence counter
ALTER SEQUENCE "counter" INCREMENT BY 1;
ALTER SEQUENCE "counter" SET LOGGED;

COMMIT;
