-- forwards
SET check_function_bodies = off;

BEGIN;

-- rename table task -> Job
ALTER TABLE "task" RENAME TO "Job";
ALTER TABLE "Job" RENAME CONSTRAINT "task_pkey" TO "Job_pkey";

-- rename column Job.state -> How
ALTER TABLE "Job" RENAME COLUMN "state" TO "How";

-- rename enum level -> grade
ALTER TYPE "level" RENAME TO "grade";

-- rename domain label -> Short Text
ALTER DOMAIN "label" RENAME TO "Short Text";

-- change function row_of
CREATE OR REPLACE FUNCTION "row_of"() RETURNS integer LANGUAGE plpgsql AS $$ DECLARE r "Job"%ROWTYPE; c "Job"."How"%TYPE; BEGIN RETURN 1; END $$;

-- change function level_of
CREATE OR REPLACE FUNCTION "level_of"() RETURNS integer LANGUAGE plpgsql AS $$ DECLARE e grade := 'low'; d "Short Text"; BEGIN RETURN 1; END $$;

COMMIT;

-- backwards
SET check_function_bodies = off;

BEGIN;

-- rename domain Short Text -> label
ALTER DOMAIN "Short Text" RENAME TO "label";

-- rename enum grade -> level
ALTER TYPE "grade" RENAME TO "level";

-- rename column Job.How -> state
ALTER TABLE "Job" RENAME COLUMN "How" TO "state";

-- rename table Job -> task
ALTER TABLE "Job" RENAME TO "task";
ALTER TABLE "task" RENAME CONSTRAINT "Job_pkey" TO "task_pkey";

-- change function row_of
CREATE OR REPLACE FUNCTION "row_of"() RETURNS integer LANGUAGE plpgsql AS $$ DECLARE r task%ROWTYPE; c task.state%TYPE; BEGIN RETURN 1; END $$;

-- change function level_of
CREATE OR REPLACE FUNCTION "level_of"() RETURNS integer LANGUAGE plpgsql AS $$ DECLARE e level := 'low'; d label; BEGIN RETURN 1; END $$;

COMMIT;
