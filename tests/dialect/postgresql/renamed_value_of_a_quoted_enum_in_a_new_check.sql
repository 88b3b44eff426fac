-- forwards
BEGIN;

-- rename value of enum a"b: "x" -> "y"
ALTER TYPE "a""b" RENAME VALUE 'x' TO 'y';

-- add check t.same
ALTER TABLE "t" ADD CONSTRAINT "same" CHECK (m = 'y'::"a""b");

COMMIT;

-- backwards
BEGIN;

-- drop check t.same
ALTER TABLE "t" DROP CONSTRAINT "same";

-- rename value of enum a"b: "y" -> "x"
ALTER TYPE "a""b" RENAME VALUE 'y' TO 'x';

COMMIT;
