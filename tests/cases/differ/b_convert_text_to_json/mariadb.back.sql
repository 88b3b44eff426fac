-- must be 0: SELECT count(*) FROM `sample` WHERE `plain` IS NOT NULL AND (LENGTH(`plain`) > 65535)
-- must be 0: SELECT count(*) FROM `sample` WHERE `required` IS NOT NULL AND (LENGTH(`required`) > 65535)
-- must be 0: SELECT count(*) FROM `sample` WHERE `with_default` IS NOT NULL AND (LENGTH(`with_default`) > 65535)

-- change column sample.with_default (type json -> text)
-- change column sample.required (type json -> text)
-- change column sample.plain (type json -> text)
ALTER TABLE `sample`
    MODIFY COLUMN `plain` TEXT,
    MODIFY COLUMN `required` TEXT NOT NULL,
    MODIFY COLUMN `with_default` TEXT NOT NULL DEFAULT '{}';
