-- forwards
-- rename column p.id -> number
-- change column p.n (type varchar(9) -> integer)
ALTER TABLE `p` RENAME COLUMN `id` TO `number`;
ALTER TABLE `p` MODIFY COLUMN `n` INT;

-- rename column c.p_id -> number
-- add column c.twice (integer)
-- change column c.n (type varchar(9) -> integer)
ALTER TABLE `c` RENAME COLUMN `p_id` TO `number`;
ALTER TABLE `c`
    MODIFY COLUMN `n` INT,
    ADD COLUMN `twice` INT GENERATED ALWAYS AS (number * 2) STORED;

-- backwards
-- change column c.n (type integer -> varchar(9))
-- drop column c.twice
-- rename column c.number -> p_id
ALTER TABLE `c` RENAME COLUMN `number` TO `p_id`;
ALTER TABLE `c`
    DROP COLUMN `twice`,
    MODIFY COLUMN `n` VARCHAR(9);

-- change column p.n (type integer -> varchar(9))
-- rename column p.number -> id
ALTER TABLE `p` RENAME COLUMN `number` TO `id`;
ALTER TABLE `p` MODIFY COLUMN `n` VARCHAR(9);
