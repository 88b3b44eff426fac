BEGIN;

-- drop foreign key on b
-- drop unique constraint on b
-- drop check on b
ALTER TABLE "b"
    DROP CONSTRAINT "b_a_id_fkey",
    DROP CONSTRAINT "b_n_key",
    DROP CONSTRAINT "b_n_check";

COMMIT;
