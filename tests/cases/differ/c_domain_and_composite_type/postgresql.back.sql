-- loses: column t.at
-- loses: column t.code

BEGIN;

-- drop column t.at
-- drop column t.code
ALTER TABLE "t"
    DROP COLUMN "at",
    DROP COLUMN "code";

-- drop domain postcode
DROP DOMAIN "postcode";

-- drop composite type place
DROP TYPE "place";

COMMIT;
