-- forwards
BEGIN;

-- change column t.a (collation C -> none)
DROP INDEX "named";

-- change column t.b (collation none -> POSIX)
-- change column t.a (collation C -> none)
ALTER TABLE "t"
    DROP CONSTRAINT "alone",
    ALTER COLUMN "a" TYPE text,
    ALTER COLUMN "b" TYPE text COLLATE "POSIX",
    ADD CONSTRAINT "alone" EXCLUDE USING btree ("b" COLLATE "default" WITH =);

-- change column t.a (collation C -> none)
CREATE INDEX "named" ON "t" ("a" COLLATE "C");

COMMIT;

-- backwards
BEGIN;

-- change column t.b (collation POSIX -> none)
-- change column t.a (collation none -> C)
ALTER TABLE "t"
    ALTER COLUMN "b" TYPE text,
    ALTER COLUMN "a" TYPE text COLLATE "C";

COMMIT;
