-- forwards
BEGIN;

-- add foreign key t.fa
-- add foreign key t.fb
-- drop foreign key t.t_c_fk
-- change column t.d (type integer -> bigint)
ALTER TABLE "t"
    ADD CONSTRAINT "fa" FOREIGN KEY ("a") REFERENCES "r" ("id"),
    ADD CONSTRAINT "fb" FOREIGN KEY ("b") REFERENCES "r" ("id"),
    DROP CONSTRAINT "t_c_fk",
    ALTER COLUMN "d" TYPE bigint;

COMMIT;

-- backwards
BEGIN;

-- change column t.d (type bigint -> integer)
-- add foreign key t.t_c_fk
-- drop foreign key t.fb
-- drop foreign key t.fa
ALTER TABLE "t"
    ALTER COLUMN "d" TYPE integer,
    ADD CONSTRAINT "t_c_fk" FOREIGN KEY ("c") REFERENCES "r" ("id"),
    DROP CONSTRAINT "fb",
    DROP CONSTRAINT "fa";

COMMIT;
