-- must be 0: SELECT count(*) FROM (SELECT `order_id` AS value FROM `line` GROUP BY `order_id` HAVING count(*) > 1) AS doubled

-- change primary key of table line
ALTER TABLE `line`
    DROP PRIMARY KEY,
    ADD PRIMARY KEY (`order_id`);
