-- forwards
BEGIN;

-- add check t.positive
ALTER TABLE "t" ADD CONSTRAINT "positive" CHECK (a > 0 -- of course
);

-- change check t.positive
-- add check on t
ALTER TABLE "t"
    DROP CONSTRAINT "positive",
    ADD CONSTRAINT "positive" CHECK (a >= 0),
    ADD CONSTRAINT "t_a_check" CHECK (a < 1000) NO INHERIT NOT VALID;

-- change check on t
ALTER TABLE "t" VALIDATE CONSTRAINT "t_a_check";

COMMIT;

-- backwards
BEGIN;

-- change check on t
ALTER TABLE "t"
    DROP CONSTRAINT "t_a_check",
    ADD CONSTRAINT "t_a_check" CHECK (a < 1000) NO INHERIT NOT VALID;

-- drop check on t
-- change check t.positive
ALTER TABLE "t"
    DROP CONSTRAINT "t_a_check",
    DROP CONSTRAINT "positive",
    ADD CONSTRAINT "positive" CHECK (a > 0 -- of course
);

-- drop check t.positive
ALTER TABLE "t" DROP CONSTRAINT "positive";

COMMIT;
