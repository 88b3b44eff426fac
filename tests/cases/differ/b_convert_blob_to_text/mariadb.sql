-- change column sample.plain (type blob -> text)
-- change column sample.required (type blob -> text)
ALTER TABLE `sample`
    MODIFY COLUMN `plain` TEXT,
    MODIFY COLUMN `required` TEXT NOT NULL;
