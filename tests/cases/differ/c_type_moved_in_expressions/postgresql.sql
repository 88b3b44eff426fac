BEGIN;

-- move enum mood to people
CREATE SCHEMA IF NOT EXISTS "people";
ALTER TYPE "mood" SET SCHEMA "people";

COMMIT;
