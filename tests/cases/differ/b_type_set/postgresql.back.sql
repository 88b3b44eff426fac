-- warning: Column sample.dropped has the type set('a','b'), which PostgreSQL does not know. It is kept as text with a check of its values.
-- warning: Column sample.longer has the type set('a','b'), which PostgreSQL does not know. It is kept as text with a check of its values.
-- warning: Column sample.shorter has the type set('a','b','c'), which PostgreSQL does not know. It is kept as text with a check of its values.
-- note: PostgreSQL puts new columns of table sample at the end.
-- loses: column sample.added_computed
-- loses: column sample.added_filled
-- loses: column sample.added
-- loses: table created
-- must be 0: SELECT count(*) FROM "sample" WHERE NOT string_to_array("shorter"::text, ',') <@ ARRAY['a', 'b', 'c']
-- must be 0: SELECT count(*) FROM "sample" WHERE NOT string_to_array("longer"::text, ',') <@ ARRAY['a', 'b']
-- must be 0: SELECT count(*) FROM "sample" WHERE "null_on" IS NULL
-- must be 0: SELECT count(*) FROM (SELECT "unique_off" AS value FROM "sample" WHERE "unique_off" IS NOT NULL GROUP BY "unique_off" HAVING count(*) > 1) AS doubled

BEGIN;

-- drop index sample.index_on
DROP INDEX "index_on";

-- drop unique constraint sample.unique_on
-- change column sample.shorter (type set('a','b') -> set('a','b','c'))
-- change column sample.longer (type set('a','b','c') -> set('a','b'))
-- change column sample.expression_off (default none -> lower('A'))
-- change column sample.expression_on (default lower('A') -> none)
-- change column sample.null_on (not null)
-- change column sample.null_off (null allowed)
-- change column sample.default_off (default none -> 'a')
-- change column sample.default_on (default 'a' -> none)
-- drop column sample.added_computed
-- drop column sample.added_filled
-- drop column sample.added
ALTER TABLE "sample"
    DROP CONSTRAINT "unique_on",
    DROP CONSTRAINT "sample_shorter_check",
    ADD CONSTRAINT "sample_shorter_check" CHECK (string_to_array("shorter", ',') <@ ARRAY['a', 'b', 'c']),
    DROP CONSTRAINT "sample_longer_check",
    ADD CONSTRAINT "sample_longer_check" CHECK (string_to_array("longer", ',') <@ ARRAY['a', 'b']),
    ALTER COLUMN "expression_off" SET DEFAULT lower('A'),
    ALTER COLUMN "expression_on" DROP DEFAULT,
    ALTER COLUMN "null_on" SET NOT NULL,
    ALTER COLUMN "null_off" DROP NOT NULL,
    ALTER COLUMN "default_off" SET DEFAULT 'a',
    ALTER COLUMN "default_on" DROP DEFAULT,
    DROP COLUMN "added_computed",
    DROP COLUMN "added_filled",
    DROP COLUMN "added";

-- drop table created
DROP TABLE "created";

-- add column sample.dropped (set('a','b'))
-- add unique constraint sample.unique_off
ALTER TABLE "sample"
    ADD COLUMN "dropped" text,
    ADD CONSTRAINT "sample_dropped_check" CHECK (string_to_array("dropped", ',') <@ ARRAY['a', 'b']),
    ADD CONSTRAINT "unique_off" UNIQUE ("unique_off");

-- add index sample.index_off
CREATE INDEX "index_off" ON "sample" ("index_off");

COMMIT;
