-- must be 0: SELECT count(*) FROM "sample" WHERE "plain"::text NOT IN ('happy', 'sad')
-- must be 0: SELECT count(*) FROM "sample" WHERE "required"::text NOT IN ('happy', 'sad')
-- must be 0: SELECT count(*) FROM "sample" WHERE "with_default"::text NOT IN ('happy', 'sad')
-- must be 0: SELECT count(*) FROM "sample" WHERE "indexed"::text NOT IN ('happy', 'sad')
-- must be 0: SELECT count(*) FROM "sample" WHERE "unique_one"::text NOT IN ('happy', 'sad')

BEGIN;

-- add enum mood (2 values)
CREATE TYPE "mood" AS ENUM ('happy', 'sad');

-- change column sample.plain (type enum('happy','sad') -> mood)
-- change column sample.required (type enum('happy','sad') -> mood)
-- change column sample.with_default (type enum('happy','sad') -> mood)
-- change column sample.indexed (type enum('happy','sad') -> mood)
-- change column sample.unique_one (type enum('happy','sad') -> mood)
ALTER TABLE "sample"
    DROP CONSTRAINT "sample_plain_check",
    ALTER COLUMN "plain" TYPE "mood" USING "plain"::"mood",
    DROP CONSTRAINT "sample_required_check",
    ALTER COLUMN "required" TYPE "mood" USING "required"::"mood",
    DROP CONSTRAINT "sample_with_default_check",
    ALTER COLUMN "with_default" DROP DEFAULT,
    ALTER COLUMN "with_default" TYPE "mood" USING "with_default"::"mood",
    ALTER COLUMN "with_default" SET DEFAULT 'happy',
    DROP CONSTRAINT "sample_indexed_check",
    ALTER COLUMN "indexed" TYPE "mood" USING "indexed"::"mood",
    DROP CONSTRAINT "sample_unique_one_check",
    ALTER COLUMN "unique_one" TYPE "mood" USING "unique_one"::"mood";

COMMIT;
