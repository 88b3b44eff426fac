-- must be 0: SELECT count(*) FROM `sample` WHERE `plain` IS NOT NULL AND (NOT JSON_VALID(`plain`))
-- must be 0: SELECT count(*) FROM `sample` WHERE `required` IS NOT NULL AND (NOT JSON_VALID(`required`))
-- must be 0: SELECT count(*) FROM `sample` WHERE `with_default` IS NOT NULL AND (NOT JSON_VALID(`with_default`))

-- change column sample.plain (type text -> json)
-- change column sample.required (type text -> json)
-- change column sample.with_default (type text -> json)
ALTER TABLE `sample`
    MODIFY COLUMN `plain` JSON,
    MODIFY COLUMN `required` JSON NOT NULL,
    MODIFY COLUMN `with_default` JSON NOT NULL DEFAULT '{}';
