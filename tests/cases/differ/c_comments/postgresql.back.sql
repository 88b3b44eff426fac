BEGIN;

-- drop index u.u_a
DROP INDEX "u_a";

-- drop check u.u_check
ALTER TABLE "u" DROP CONSTRAINT "u_check";

-- change comment of table u
COMMENT ON TABLE "u" IS NULL;

-- change column t.b (comment)
COMMENT ON COLUMN "t"."b" IS NULL;

-- change column t.a (comment)
COMMENT ON COLUMN "t"."a" IS 'old';

-- change comment of table t
COMMENT ON TABLE "t" IS 'gone';

COMMIT;
