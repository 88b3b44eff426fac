-- must be 0: SELECT count(*) FROM "u" WHERE NOT (a <> '')

BEGIN;

-- change comment of table t
COMMENT ON TABLE "t" IS NULL;

-- change column t.a (comment)
COMMENT ON COLUMN "t"."a" IS 'new';

-- change column t.b (comment)
COMMENT ON COLUMN "t"."b" IS 'first';

-- change comment of table u
COMMENT ON TABLE "u" IS 'It''s new';

-- add check u.u_check
ALTER TABLE "u" ADD CONSTRAINT "u_check" CHECK (a <> '');
COMMENT ON CONSTRAINT "u_check" ON "u" IS 'never empty';

-- add index u.u_a
CREATE INDEX "u_a" ON "u" ("a");
COMMENT ON INDEX "u_a" IS 'for the list';

COMMIT;
