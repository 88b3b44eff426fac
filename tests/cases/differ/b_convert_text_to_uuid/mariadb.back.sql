-- change column sample.required (type uuid -> text)
-- change column sample.plain (type uuid -> text)
ALTER TABLE `sample`
    MODIFY COLUMN `plain` TEXT,
    MODIFY COLUMN `required` TEXT NOT NULL;
