BEGIN;

-- drop index t.t_two
DROP INDEX "t_two";

-- drop index t.t_three
DROP INDEX "t_three";

-- drop index t.t_one
DROP INDEX "t_one";

-- drop unique constraint t.t_six
-- drop unique constraint t.t_four
-- drop unique constraint t.t_five
ALTER TABLE "t"
    DROP CONSTRAINT "t_six",
    DROP CONSTRAINT "t_four",
    DROP CONSTRAINT "t_five";

COMMIT;
