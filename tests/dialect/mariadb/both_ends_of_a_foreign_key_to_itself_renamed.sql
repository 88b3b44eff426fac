-- forwards
-- rename column t.id -> joinery_swap
-- rename column t.up -> id
-- rename column t.joinery_swap -> up
-- change column t.n (type varchar(9) -> integer)
ALTER TABLE `t`
    RENAME COLUMN `id` TO `up`,
    RENAME COLUMN `up` TO `id`;
ALTER TABLE `t` MODIFY COLUMN `n` INT;

-- backwards
-- change column t.n (type integer -> varchar(9))
-- rename column t.up -> joinery_swap
-- rename column t.id -> up
-- rename column t.joinery_swap -> id
ALTER TABLE `t`
    RENAME COLUMN `up` TO `id`,
    RENAME COLUMN `id` TO `up`;
ALTER TABLE `t` MODIFY COLUMN `n` VARCHAR(9);
