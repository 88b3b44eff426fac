-- must be 0: SELECT count(*) FROM "t" AS child WHERE child."a" IS NOT NULL AND child."b" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "u" AS parent WHERE parent."a" = child."a" AND parent."b" = child."b") OR num_nonnulls(child."a", child."b") BETWEEN 1 AND 1

BEGIN;

-- change foreign key t.t_u
ALTER TABLE "t"
    DROP CONSTRAINT "t_u",
    ADD CONSTRAINT "t_u" FOREIGN KEY ("a", "b") REFERENCES "u" ("a", "b") MATCH FULL;

COMMIT;
