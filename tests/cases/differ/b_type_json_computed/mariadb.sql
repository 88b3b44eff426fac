-- add table created (2 columns)
CREATE TABLE `created` (
    `id` INT NOT NULL,
    `computed` JSON DEFAULT (json_object()),
    PRIMARY KEY (`id`)
);

-- add column sample.added_computed (json)
-- change column sample.expression_on (default none -> json_object())
-- change column sample.expression_off (default json_object() -> none)
ALTER TABLE `sample`
    MODIFY COLUMN `expression_on` JSON DEFAULT (json_object()),
    MODIFY COLUMN `expression_off` JSON,
    ADD COLUMN `added_computed` JSON DEFAULT (json_object());
