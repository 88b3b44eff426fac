BEGIN;

-- drop unique constraint a.a_number
-- change column a.number (no auto increment)
ALTER TABLE "a"
    DROP CONSTRAINT "a_number",
    ALTER COLUMN "number" DROP IDENTITY;

COMMIT;
