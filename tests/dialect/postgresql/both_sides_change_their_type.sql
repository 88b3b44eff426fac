-- forwards
BEGIN;

-- change column t.r_id (type integer -> text)
ALTER TABLE "t"
    DROP CONSTRAINT "t_r_id_fk",
    ALTER COLUMN "r_id" TYPE text;

-- change column r.id (type integer -> text)
ALTER TABLE "r" ALTER COLUMN "id" TYPE text;

-- change column t.r_id (type integer -> text)
ALTER TABLE "t" ADD CONSTRAINT "t_r_id_fk" FOREIGN KEY ("r_id") REFERENCES "r" ("id");

COMMIT;

-- backwards
BEGIN;

-- change column r.id (type text -> integer)
ALTER TABLE "t" DROP CONSTRAINT "t_r_id_fk";
ALTER TABLE "r" ALTER COLUMN "id" TYPE integer USING "id"::integer;

-- change column t.r_id (type text -> integer)
-- change column r.id (type text -> integer)
ALTER TABLE "t"
    ALTER COLUMN "r_id" TYPE integer USING "r_id"::integer,
    ADD CONSTRAINT "t_r_id_fk" FOREIGN KEY ("r_id") REFERENCES "r" ("id");

COMMIT;
