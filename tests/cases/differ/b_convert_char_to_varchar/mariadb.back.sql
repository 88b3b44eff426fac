-- warning: The values of sample.plain lose the blanks at their end.
-- warning: The values of sample.required lose the blanks at their end.
-- warning: The values of sample.with_default lose the blanks at their end.
-- warning: The values of sample.indexed lose the blanks at their end.
-- warning: The values of sample.unique_one lose the blanks at their end.

-- change column sample.unique_one (type varchar(8) -> char(8))
-- change column sample.indexed (type varchar(8) -> char(8))
-- change column sample.with_default (type varchar(8) -> char(8))
-- change column sample.required (type varchar(8) -> char(8))
-- change column sample.plain (type varchar(8) -> char(8))
ALTER TABLE `sample`
    MODIFY COLUMN `plain` CHAR(8),
    MODIFY COLUMN `required` CHAR(8) NOT NULL,
    MODIFY COLUMN `with_default` CHAR(8) NOT NULL DEFAULT 'a',
    MODIFY COLUMN `indexed` CHAR(8),
    MODIFY COLUMN `unique_one` CHAR(8);
