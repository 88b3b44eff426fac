-- must be 0: SELECT count(*) FROM `sample` WHERE `plain` IS NOT NULL AND (HEX(CONVERT(`plain` USING utf8mb4)) <> HEX(`plain`))
-- must be 0: SELECT count(*) FROM `sample` WHERE `required` IS NOT NULL AND (HEX(CONVERT(`required` USING utf8mb4)) <> HEX(`required`))

-- change column sample.plain (type blob -> text)
-- change column sample.required (type blob -> text)
ALTER TABLE `sample`
    MODIFY COLUMN `plain` TEXT,
    MODIFY COLUMN `required` TEXT NOT NULL;
