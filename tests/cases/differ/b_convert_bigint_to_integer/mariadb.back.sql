-- change column sample.unique_one (type integer -> bigint)
-- change column sample.indexed (type integer -> bigint)
-- change column sample.with_default (type integer -> bigint)
-- change column sample.required (type integer -> bigint)
-- change column sample.plain (type integer -> bigint)
ALTER TABLE `sample`
    MODIFY COLUMN `plain` BIGINT,
    MODIFY COLUMN `required` BIGINT NOT NULL,
    MODIFY COLUMN `with_default` BIGINT NOT NULL DEFAULT 7,
    MODIFY COLUMN `indexed` BIGINT,
    MODIFY COLUMN `unique_one` BIGINT;
