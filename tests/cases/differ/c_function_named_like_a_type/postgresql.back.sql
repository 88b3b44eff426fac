BEGIN;

-- add enum state (2 values)
CREATE TYPE "state" AS ENUM ('new', 'done');

-- add table task (2 columns)
CREATE TABLE "task" (
    "id" integer,
    "state" "state"
);

-- add function state
CREATE FUNCTION "state"() RETURNS bigint LANGUAGE sql BEGIN ATOMIC SELECT count(*) FROM task; END;

COMMIT;
