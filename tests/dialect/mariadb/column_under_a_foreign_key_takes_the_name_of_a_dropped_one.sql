-- forwards
-- drop column p.b
ALTER TABLE `p` DROP COLUMN `b`;

-- rename column p.id -> b
-- change column p.n (type varchar(9) -> integer)
ALTER TABLE `p` RENAME COLUMN `id` TO `b`;
ALTER TABLE `p` MODIFY COLUMN `n` INT;

-- backwards
-- change column p.n (type integer -> varchar(9))
-- rename column p.b -> id
ALTER TABLE `p` RENAME COLUMN `b` TO `id`;
ALTER TABLE `p` MODIFY COLUMN `n` VARCHAR(9);

-- add column p.b (integer)
ALTER TABLE `p` ADD COLUMN `b` INT;
