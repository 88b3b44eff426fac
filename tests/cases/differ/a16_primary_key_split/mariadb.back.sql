-- loses: column line.id

-- drop unique constraint line.line_position
-- change primary key of table line
-- drop column line.id
ALTER TABLE `line`
    DROP PRIMARY KEY,
    DROP INDEX `line_position`,
    DROP COLUMN `id`,
    ADD PRIMARY KEY (`order_id`, `position`);
