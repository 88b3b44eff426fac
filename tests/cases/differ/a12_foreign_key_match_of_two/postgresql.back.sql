BEGIN;

-- change foreign key t.t_u
ALTER TABLE "t"
    DROP CONSTRAINT "t_u",
    ADD CONSTRAINT "t_u" FOREIGN KEY ("a", "b") REFERENCES "u" ("a", "b");

COMMIT;
