-- warning: Column created.computed has the type jsonb, which MariaDB does not know. It is kept as JSON, which is a text that is checked.
-- warning: Column sample.expression_on has the type jsonb, which MariaDB does not know. It is kept as JSON, which is a text that is checked.
-- warning: Column sample.expression_off has the type jsonb, which MariaDB does not know. It is kept as JSON, which is a text that is checked.
-- warning: Column sample.added_computed has the type jsonb, which MariaDB does not know. It is kept as JSON, which is a text that is checked.

-- add table created (2 columns)
CREATE TABLE `created` (
    `id` INT NOT NULL,
    `computed` JSON DEFAULT (json_object()),
    PRIMARY KEY (`id`)
);

-- add column sample.added_computed (jsonb)
-- change column sample.expression_on (default none -> json_object())
-- change column sample.expression_off (default json_object() -> none)
ALTER TABLE `sample`
    MODIFY COLUMN `expression_on` JSON DEFAULT (json_object()),
    MODIFY COLUMN `expression_off` JSON,
    ADD COLUMN `added_computed` JSON DEFAULT (json_object());
