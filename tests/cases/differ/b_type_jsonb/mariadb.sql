-- warning: Column created.plain has the type jsonb, which MariaDB does not know. It is kept as JSON, which is a text that is checked.
-- warning: Column created.filled has the type jsonb, which MariaDB does not know. It is kept as JSON, which is a text that is checked.
-- warning: Column sample.default_on has the type jsonb, which MariaDB does not know. It is kept as JSON, which is a text that is checked.
-- warning: Column sample.default_off has the type jsonb, which MariaDB does not know. It is kept as JSON, which is a text that is checked.
-- warning: Column sample.null_off has the type jsonb, which MariaDB does not know. It is kept as JSON, which is a text that is checked.
-- warning: Column sample.null_on has the type jsonb, which MariaDB does not know. It is kept as JSON, which is a text that is checked.
-- warning: Column sample.added has the type jsonb, which MariaDB does not know. It is kept as JSON, which is a text that is checked.
-- warning: Column sample.added_filled has the type jsonb, which MariaDB does not know. It is kept as JSON, which is a text that is checked.
-- loses: column sample.dropped
-- must be 0: SELECT count(*) FROM `sample` WHERE `null_off` IS NULL

-- drop column sample.dropped
ALTER TABLE `sample` DROP COLUMN `dropped`;

-- add table created (3 columns)
CREATE TABLE `created` (
    `id` INT NOT NULL,
    `plain` JSON,
    `filled` JSON NOT NULL DEFAULT '[]',
    PRIMARY KEY (`id`)
);

-- add column sample.added (jsonb)
-- add column sample.added_filled (jsonb not null)
-- change column sample.default_on (default none -> '[]')
-- change column sample.default_off (default '[]' -> none)
-- change column sample.null_off (not null)
-- change column sample.null_on (null allowed)
ALTER TABLE `sample`
    MODIFY COLUMN `default_on` JSON DEFAULT '[]',
    MODIFY COLUMN `default_off` JSON,
    MODIFY COLUMN `null_off` JSON NOT NULL,
    MODIFY COLUMN `null_on` JSON,
    ADD COLUMN `added` JSON,
    ADD COLUMN `added_filled` JSON NOT NULL DEFAULT '[]';
