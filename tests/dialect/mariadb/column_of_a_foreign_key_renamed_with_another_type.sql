-- forwards
-- rename column c.p_id -> parent
-- change column c.n (type varchar(9) -> integer)
ALTER TABLE `c` RENAME COLUMN `p_id` TO `parent`;
ALTER TABLE `c` MODIFY COLUMN `n` INT;

-- backwards
-- change column c.n (type integer -> varchar(9))
-- rename column c.parent -> p_id
ALTER TABLE `c` RENAME COLUMN `parent` TO `p_id`;
ALTER TABLE `c` MODIFY COLUMN `n` VARCHAR(9);
