-- forwards
BEGIN;

-- change column t.v (type text -> enum('a','b'))
ALTER TABLE "t" RENAME CONSTRAINT "t_v_check3" TO "t_v_check4";
ALTER TABLE "t" ADD CONSTRAINT "t_v_check3" CHECK ("v" IN ('a', 'b'));

COMMIT;

-- backwards
BEGIN;

-- change column t.v (type enum('a','b') -> text)
ALTER TABLE "t" DROP CONSTRAINT "t_v_check3";
ALTER TABLE "t" RENAME CONSTRAINT "t_v_check4" TO "t_v_check3";

COMMIT;
