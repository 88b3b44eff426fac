-- warning: Enum mood is a type with a name of its own, which MariaDB does not know. Its columns are of the type ENUM, each with all the texts.
-- must be 0: SELECT count(*) FROM `sample` WHERE `plain` IS NOT NULL AND (`plain` NOT IN ('happy', 'sad'))
-- must be 0: SELECT count(*) FROM `sample` WHERE `required` IS NOT NULL AND (`required` NOT IN ('happy', 'sad'))
-- must be 0: SELECT count(*) FROM `sample` WHERE `with_default` IS NOT NULL AND (`with_default` NOT IN ('happy', 'sad'))
-- must be 0: SELECT count(*) FROM `sample` WHERE `indexed` IS NOT NULL AND (`indexed` NOT IN ('happy', 'sad'))
-- must be 0: SELECT count(*) FROM `sample` WHERE `unique_one` IS NOT NULL AND (`unique_one` NOT IN ('happy', 'sad'))

-- change column sample.unique_one (type varchar(20) -> mood)
-- change column sample.indexed (type varchar(20) -> mood)
-- change column sample.with_default (type varchar(20) -> mood)
-- change column sample.required (type varchar(20) -> mood)
-- change column sample.plain (type varchar(20) -> mood)
ALTER TABLE `sample`
    MODIFY COLUMN `plain` ENUM('happy', 'sad'),
    MODIFY COLUMN `required` ENUM('happy', 'sad') NOT NULL,
    MODIFY COLUMN `with_default` ENUM('happy', 'sad') NOT NULL DEFAULT 'happy',
    MODIFY COLUMN `indexed` ENUM('happy', 'sad'),
    MODIFY COLUMN `unique_one` ENUM('happy', 'sad');
