-- warning: Column sample.expression_on has the type jsonb, which MariaDB does not know. It is kept as JSON, which is a text that is checked.
-- warning: Column sample.expression_off has the type jsonb, which MariaDB does not know. It is kept as JSON, which is a text that is checked.
-- loses: column sample.added_computed
-- loses: table created

-- change column sample.expression_off (default none -> json_object())
-- change column sample.expression_on (default json_object() -> none)
-- drop column sample.added_computed
ALTER TABLE `sample`
    DROP COLUMN `added_computed`,
    MODIFY COLUMN `expression_on` JSON,
    MODIFY COLUMN `expression_off` JSON DEFAULT (json_object());

-- drop table created
DROP TABLE `created`;
