-- change column sample.required (type text -> blob)
-- change column sample.plain (type text -> blob)
ALTER TABLE `sample`
    MODIFY COLUMN `plain` BLOB,
    MODIFY COLUMN `required` BLOB NOT NULL;
