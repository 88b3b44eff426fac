-- must be 0: SELECT count(*) FROM "sample" WHERE "unique_one"::text NOT IN ('happy', 'sad')
-- must be 0: SELECT count(*) FROM "sample" WHERE "indexed"::text NOT IN ('happy', 'sad')
-- must be 0: SELECT count(*) FROM "sample" WHERE "with_default"::text NOT IN ('happy', 'sad')
-- must be 0: SELECT count(*) FROM "sample" WHERE "required"::text NOT IN ('happy', 'sad')
-- must be 0: SELECT count(*) FROM "sample" WHERE "plain"::text NOT IN ('happy', 'sad')

BEGIN;

-- add enum mood (2 values)
CREATE TYPE "mood" AS ENUM ('happy', 'sad');

-- change column sample.unique_one (type varchar(20) -> mood)
-- change column sample.indexed (type varchar(20) -> mood)
-- change column sample.with_default (type varchar(20) -> mood)
-- change column sample.required (type varchar(20) -> mood)
-- change column sample.plain (type varchar(20) -> mood)
ALTER TABLE "sample"
    ALTER COLUMN "unique_one" TYPE "mood" USING "unique_one"::"mood",
    ALTER COLUMN "indexed" TYPE "mood" USING "indexed"::"mood",
    ALTER COLUMN "with_default" DROP DEFAULT,
    ALTER COLUMN "with_default" TYPE "mood" USING "with_default"::"mood",
    ALTER COLUMN "with_default" SET DEFAULT 'happy',
    ALTER COLUMN "required" TYPE "mood" USING "required"::"mood",
    ALTER COLUMN "plain" TYPE "mood" USING "plain"::"mood";

COMMIT;
