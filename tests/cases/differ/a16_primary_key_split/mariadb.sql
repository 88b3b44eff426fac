-- must be 0: SELECT count(*) FROM `line`
-- must be 0: SELECT count(*) FROM (SELECT concat_ws(', ', `order_id`, `position`) AS value FROM `line` WHERE `order_id` IS NOT NULL AND `position` IS NOT NULL GROUP BY `order_id`, `position` HAVING count(*) > 1) AS doubled

-- add column line.id (integer not null)
-- change primary key of table line
-- add unique constraint line.line_position
ALTER TABLE `line`
    DROP PRIMARY KEY,
    ADD COLUMN `id` INT NOT NULL FIRST,
    ADD PRIMARY KEY (`id`),
    ADD UNIQUE INDEX `line_position` (`order_id`, `position`);
