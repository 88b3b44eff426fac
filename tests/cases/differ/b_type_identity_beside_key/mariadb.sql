-- must be 0: SELECT count(*) FROM (SELECT `number` AS value FROM `a` WHERE `number` IS NOT NULL GROUP BY `number` HAVING count(*) > 1) AS doubled

-- change column a.number (auto increment)
-- add unique constraint a.a_number
SET STATEMENT sql_mode = CONCAT(@@sql_mode, ',NO_AUTO_VALUE_ON_ZERO') FOR ALTER TABLE `a`
    MODIFY COLUMN `number` INT NOT NULL AUTO_INCREMENT,
    ADD UNIQUE INDEX `a_number` (`number`);
