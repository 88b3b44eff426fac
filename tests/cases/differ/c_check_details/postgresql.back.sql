BEGIN;

-- drop check t.t_own
-- change check t.t_old
-- drop check t.t_new
ALTER TABLE "t"
    DROP CONSTRAINT "t_own",
    DROP CONSTRAINT "t_old",
    ADD CONSTRAINT "t_old" CHECK (a > 0) NOT VALID,
    DROP CONSTRAINT "t_new";

COMMIT;
