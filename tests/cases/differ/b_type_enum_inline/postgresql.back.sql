-- warning: Column sample.dropped has the type enum('happy','sad'), which PostgreSQL does not know. It is kept as text with a check of its values, and sorts by its text. An enum with a name of its own would be a type there.
-- warning: Column sample.longer has the type enum('happy','sad'), which PostgreSQL does not know. It is kept as text with a check of its values, and sorts by its text. An enum with a name of its own would be a type there.
-- warning: Column sample.shorter has the type enum('happy','calm','sad'), which PostgreSQL does not know. It is kept as text with a check of its values, and sorts by its text. An enum with a name of its own would be a type there.
-- note: PostgreSQL puts new columns of table sample at the end.
-- loses: column sample.added_computed
-- loses: column sample.added_filled
-- loses: column sample.added
-- loses: table created
-- must be 0: SELECT count(*) FROM "sample" WHERE "shorter"::text NOT IN ('happy', 'calm', 'sad')
-- must be 0: SELECT count(*) FROM "sample" WHERE "longer"::text NOT IN ('happy', 'sad')
-- must be 0: SELECT count(*) FROM "sample" WHERE "null_on" IS NULL
-- must be 0: SELECT count(*) FROM (SELECT "unique_off" AS value FROM "sample" WHERE "unique_off" IS NOT NULL GROUP BY "unique_off" HAVING count(*) > 1) AS doubled

BEGIN;

-- drop index sample.index_on
DROP INDEX "index_on";

-- drop unique constraint sample.unique_on
-- change column sample.shorter (type enum('happy','sad') -> enum('happy','calm','sad'))
-- change column sample.longer (type enum('happy','calm','sad') -> enum('happy','sad'))
-- change column sample.expression_off (default none -> lower('HAPPY'))
-- change column sample.expression_on (default lower('HAPPY') -> none)
-- change column sample.null_on (not null)
-- change column sample.null_off (null allowed)
-- change column sample.default_off (default none -> 'happy')
-- change column sample.default_on (default 'happy' -> none)
-- drop column sample.added_computed
-- drop column sample.added_filled
-- drop column sample.added
ALTER TABLE "sample"
    DROP CONSTRAINT "unique_on",
    DROP CONSTRAINT "sample_shorter_check",
    ADD CONSTRAINT "sample_shorter_check" CHECK ("shorter" IN ('happy', 'calm', 'sad')),
    DROP CONSTRAINT "sample_longer_check",
    ADD CONSTRAINT "sample_longer_check" CHECK ("longer" IN ('happy', 'sad')),
    ALTER COLUMN "expression_off" SET DEFAULT lower('HAPPY'),
    ALTER COLUMN "expression_on" DROP DEFAULT,
    ALTER COLUMN "null_on" SET NOT NULL,
    ALTER COLUMN "null_off" DROP NOT NULL,
    ALTER COLUMN "default_off" SET DEFAULT 'happy',
    ALTER COLUMN "default_on" DROP DEFAULT,
    DROP COLUMN "added_computed",
    DROP COLUMN "added_filled",
    DROP COLUMN "added";

-- drop table created
DROP TABLE "created";

-- add column sample.dropped (enum('happy','sad'))
-- add unique constraint sample.unique_off
ALTER TABLE "sample"
    ADD COLUMN "dropped" text,
    ADD CONSTRAINT "sample_dropped_check" CHECK ("dropped" IN ('happy', 'sad')),
    ADD CONSTRAINT "unique_off" UNIQUE ("unique_off");

-- add index sample.index_off
CREATE INDEX "index_off" ON "sample" ("index_off");

COMMIT;
