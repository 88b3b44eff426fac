-- loses: column line.id
-- must be 0: SELECT count(*) FROM (SELECT concat_ws(', ', `order_id`, `position`) AS value FROM `line` GROUP BY `order_id`, `position` HAVING count(*) > 1) AS doubled

-- drop unique constraint line.line_position
-- change primary key of table line
-- drop column line.id
ALTER TABLE `line`
    DROP PRIMARY KEY,
    DROP INDEX `line_position`,
    DROP COLUMN `id`,
    ADD PRIMARY KEY (`order_id`, `position`);
