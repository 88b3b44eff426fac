-- warning: Column sample.dropped has the type jsonb, which MariaDB does not know. It is kept as JSON, which is a text that is checked.
-- warning: Column sample.default_on has the type jsonb, which MariaDB does not know. It is kept as JSON, which is a text that is checked.
-- warning: Column sample.default_off has the type jsonb, which MariaDB does not know. It is kept as JSON, which is a text that is checked.
-- warning: Column sample.null_off has the type jsonb, which MariaDB does not know. It is kept as JSON, which is a text that is checked.
-- warning: Column sample.null_on has the type jsonb, which MariaDB does not know. It is kept as JSON, which is a text that is checked.
-- loses: column sample.added_filled
-- loses: column sample.added
-- loses: table created
-- must be 0: SELECT count(*) FROM `sample` WHERE `null_on` IS NULL

-- change column sample.null_on (not null)
-- change column sample.null_off (null allowed)
-- change column sample.default_off (default none -> '[]')
-- change column sample.default_on (default '[]' -> none)
-- drop column sample.added_filled
-- drop column sample.added
ALTER TABLE `sample`
    DROP COLUMN `added`,
    DROP COLUMN `added_filled`,
    MODIFY COLUMN `default_on` JSON,
    MODIFY COLUMN `default_off` JSON DEFAULT '[]',
    MODIFY COLUMN `null_off` JSON,
    MODIFY COLUMN `null_on` JSON NOT NULL;

-- drop table created
DROP TABLE `created`;

-- add column sample.dropped (jsonb)
ALTER TABLE `sample` ADD COLUMN `dropped` JSON AFTER `id`;
