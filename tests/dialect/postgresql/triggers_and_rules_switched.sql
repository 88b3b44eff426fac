-- forwards
BEGIN;

-- change trigger g
ALTER TABLE "t" DISABLE TRIGGER "g";

-- change rule r
ALTER TABLE "t" ENABLE ALWAYS RULE "r";

-- rename column t.a -> b
ALTER TABLE "t" RENAME COLUMN "a" TO "b";

-- add trigger h
CREATE TRIGGER "h" BEFORE DELETE ON t FOR EACH ROW EXECUTE FUNCTION f();
ALTER TABLE "t" ENABLE REPLICA TRIGGER "h";

COMMIT;

-- backwards
BEGIN;

-- drop trigger h
DROP TRIGGER "h" ON "t";

-- rename column t.b -> a
ALTER TABLE "t" RENAME COLUMN "b" TO "a";

-- change rule r
ALTER TABLE "t" DISABLE RULE "r";

-- change trigger g
ALTER TABLE "t" ENABLE TRIGGER "g";

COMMIT;
