BEGIN;

-- move enum task_state to work
ALTER TYPE "task_state" SET SCHEMA "work";

-- add value "late" to enum work.task_state
ALTER TYPE "work"."task_state" ADD VALUE 'late';

COMMIT;
