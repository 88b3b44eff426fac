-- change column sample.with_default (type varchar(50) -> text)
-- change column sample.required (type varchar(50) -> text)
-- change column sample.plain (type varchar(50) -> text)
ALTER TABLE `sample`
    MODIFY COLUMN `plain` TEXT,
    MODIFY COLUMN `required` TEXT NOT NULL,
    MODIFY COLUMN `with_default` TEXT NOT NULL DEFAULT 'a';
