-- forwards
BEGIN;

-- change column a.n (type varchar(10) -> text)
ALTER TABLE "b" DROP CONSTRAINT "b_a_fk";
ALTER TABLE "a" ALTER COLUMN "n" TYPE text;
ALTER TABLE "b" ADD CONSTRAINT "b_a_fk" FOREIGN KEY ("a") REFERENCES "a" ("id");

COMMIT;

-- backwards
BEGIN;

-- change column a.n (type text -> varchar(10))
ALTER TABLE "b" DROP CONSTRAINT "b_a_fk";
ALTER TABLE "a" ALTER COLUMN "n" TYPE varchar(10);
ALTER TABLE "b" ADD CONSTRAINT "b_a_fk" FOREIGN KEY ("a") REFERENCES "a" ("id");

COMMIT;
