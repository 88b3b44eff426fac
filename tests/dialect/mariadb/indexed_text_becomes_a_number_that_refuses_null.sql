-- forwards
-- change column t.n (type text -> integer, not null, default none -> 0)
ALTER TABLE `t`
    DROP INDEX `by_n`,
    MODIFY COLUMN `n` INT DEFAULT 0,
    ADD INDEX `by_n` (`n`);
UPDATE `t` SET `n` = 0 WHERE `n` IS NULL;
ALTER TABLE `t` MODIFY COLUMN `n` INT NOT NULL DEFAULT 0;

-- backwards
-- change column t.n (type integer -> text, null allowed, default 0 -> none)
ALTER TABLE `t`
    DROP INDEX `by_n`,
    MODIFY COLUMN `n` TEXT,
    ADD INDEX `by_n` (`n`(768));
