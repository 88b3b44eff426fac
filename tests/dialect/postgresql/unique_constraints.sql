-- forwards
BEGIN;

-- add unique constraint t.u1
ALTER TABLE "t" ADD CONSTRAINT "u1" UNIQUE ("a", "b");

-- rename constraint t.u1 -> u2
ALTER TABLE "t" RENAME CONSTRAINT "u1" TO "u2";

-- change unique constraint t.u2
ALTER TABLE "t"
    DROP CONSTRAINT "u2",
    ADD CONSTRAINT "u2" UNIQUE NULLS NOT DISTINCT ("a") INCLUDE ("b") DEFERRABLE INITIALLY DEFERRED;
COMMENT ON CONSTRAINT "u2" ON "t" IS 'only one';

COMMIT;

-- backwards
BEGIN;

-- change unique constraint t.u2
ALTER TABLE "t"
    DROP CONSTRAINT "u2",
    ADD CONSTRAINT "u2" UNIQUE ("a", "b");

-- rename constraint t.u2 -> u1
ALTER TABLE "t" RENAME CONSTRAINT "u2" TO "u1";

-- drop unique constraint t.u1
ALTER TABLE "t" DROP CONSTRAINT "u1";

COMMIT;
