BEGIN;

-- drop cast varchar AS place
DROP CAST (varchar AS place);

-- drop composite type place
DROP TYPE "place";

COMMIT;
