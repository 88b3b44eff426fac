-- must be 0: SELECT count(*) FROM "t" WHERE NOT (a > 0)
-- must be 0: SELECT count(*) FROM "t" WHERE NOT (a <> 7)

BEGIN;

-- add check t.t_new
-- change check t.t_old
-- add check t.t_own
ALTER TABLE "t"
    ADD CONSTRAINT "t_new" CHECK (a < 100) NOT VALID,
    VALIDATE CONSTRAINT "t_old",
    ADD CONSTRAINT "t_own" CHECK (a <> 7) NO INHERIT;

COMMIT;
