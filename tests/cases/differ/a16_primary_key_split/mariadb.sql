-- must be 0: SELECT count(*) FROM `line`

-- add column line.id (integer not null)
-- change primary key of table line
-- add unique constraint line.line_position
ALTER TABLE `line`
    DROP PRIMARY KEY,
    ADD COLUMN `id` INT NOT NULL FIRST,
    ADD PRIMARY KEY (`id`),
    ADD UNIQUE INDEX `line_position` (`order_id`, `position`);
