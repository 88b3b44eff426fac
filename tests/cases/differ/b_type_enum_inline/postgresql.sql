-- warning: Column sample.longer has the type enum('happy','calm','sad'), which PostgreSQL does not know. It is kept as text with a check of its values, and sorts by its text. An enum with a name of its own would be a type there.
-- warning: Column sample.shorter has the type enum('happy','sad'), which PostgreSQL does not know. It is kept as text with a check of its values, and sorts by its text. An enum with a name of its own would be a type there.
-- warning: Column sample.added has the type enum('happy','sad'), which PostgreSQL does not know. It is kept as text with a check of its values, and sorts by its text. An enum with a name of its own would be a type there.
-- warning: Column sample.added_filled has the type enum('happy','sad'), which PostgreSQL does not know. It is kept as text with a check of its values, and sorts by its text. An enum with a name of its own would be a type there.
-- warning: Column sample.added_computed has the type enum('happy','sad'), which PostgreSQL does not know. It is kept as text with a check of its values, and sorts by its text. An enum with a name of its own would be a type there.
-- warning: Column created.plain has the type enum('happy','sad'), which PostgreSQL does not know. It is kept as text with a check of its values, and sorts by its text. An enum with a name of its own would be a type there.
-- warning: Column created.filled has the type enum('happy','sad'), which PostgreSQL does not know. It is kept as text with a check of its values, and sorts by its text. An enum with a name of its own would be a type there.
-- warning: Column created.computed has the type enum('happy','sad'), which PostgreSQL does not know. It is kept as text with a check of its values, and sorts by its text. An enum with a name of its own would be a type there.
-- loses: column sample.dropped
-- must be 0: SELECT count(*) FROM "sample" WHERE "null_off" IS NULL
-- must be 0: SELECT count(*) FROM "sample" WHERE "longer"::text NOT IN ('happy', 'calm', 'sad')
-- must be 0: SELECT count(*) FROM "sample" WHERE "shorter"::text NOT IN ('happy', 'sad')
-- must be 0: SELECT count(*) FROM (SELECT "unique_on" AS value FROM "sample" WHERE "unique_on" IS NOT NULL GROUP BY "unique_on" HAVING count(*) > 1) AS doubled

BEGIN;

-- drop index sample.index_off
DROP INDEX "index_off";

-- drop unique constraint sample.unique_off
-- drop column sample.dropped
ALTER TABLE "sample"
    DROP CONSTRAINT "unique_off",
    DROP COLUMN "dropped";

-- add table created (4 columns)
CREATE TABLE "created" (
    "id" integer NOT NULL,
    "plain" text,
    "filled" text DEFAULT 'happy' NOT NULL,
    "computed" text DEFAULT lower('HAPPY'),
    CONSTRAINT "created_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "created_filled_check" CHECK ("filled" IN ('happy', 'sad')),
    CONSTRAINT "created_plain_check" CHECK ("plain" IN ('happy', 'sad')),
    CONSTRAINT "created_computed_check" CHECK ("computed" IN ('happy', 'sad'))
);

-- add column sample.added (enum('happy','sad'))
-- add column sample.added_filled (enum('happy','sad') not null)
-- add column sample.added_computed (enum('happy','sad'))
-- change column sample.default_on (default none -> 'happy')
-- change column sample.default_off (default 'happy' -> none)
-- change column sample.null_off (not null)
-- change column sample.null_on (null allowed)
-- change column sample.expression_on (default none -> lower('HAPPY'))
-- change column sample.expression_off (default lower('HAPPY') -> none)
-- change column sample.longer (type enum('happy','sad') -> enum('happy','calm','sad'))
-- change column sample.shorter (type enum('happy','calm','sad') -> enum('happy','sad'))
-- add unique constraint sample.unique_on
ALTER TABLE "sample"
    ADD COLUMN "added" text,
    ADD CONSTRAINT "sample_added_check" CHECK ("added" IN ('happy', 'sad')),
    ADD COLUMN "added_filled" text DEFAULT 'happy' NOT NULL,
    ADD CONSTRAINT "sample_added_filled_check" CHECK ("added_filled" IN ('happy', 'sad')),
    ADD COLUMN "added_computed" text DEFAULT lower('HAPPY'),
    ADD CONSTRAINT "sample_added_computed_check" CHECK ("added_computed" IN ('happy', 'sad')),
    ALTER COLUMN "default_on" SET DEFAULT 'happy',
    ALTER COLUMN "default_off" DROP DEFAULT,
    ALTER COLUMN "null_off" SET NOT NULL,
    ALTER COLUMN "null_on" DROP NOT NULL,
    ALTER COLUMN "expression_on" SET DEFAULT lower('HAPPY'),
    ALTER COLUMN "expression_off" DROP DEFAULT,
    DROP CONSTRAINT "sample_longer_check",
    ADD CONSTRAINT "sample_longer_check" CHECK ("longer" IN ('happy', 'calm', 'sad')),
    DROP CONSTRAINT "sample_shorter_check",
    ADD CONSTRAINT "sample_shorter_check" CHECK ("shorter" IN ('happy', 'sad')),
    ADD CONSTRAINT "unique_on" UNIQUE ("unique_on");

-- add index sample.index_on
CREATE INDEX "index_on" ON "sample" ("index_on");

COMMIT;
