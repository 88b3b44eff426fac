-- forwards
-- rename column p.id -> number
-- change column p.n (type varchar(9) -> integer)
ALTER TABLE `p` RENAME COLUMN `id` TO `number`;
ALTER TABLE `p` MODIFY COLUMN `n` INT;

-- backwards
-- change column p.n (type integer -> varchar(9))
-- rename column p.number -> id
ALTER TABLE `p` RENAME COLUMN `number` TO `id`;
ALTER TABLE `p` MODIFY COLUMN `n` VARCHAR(9);
