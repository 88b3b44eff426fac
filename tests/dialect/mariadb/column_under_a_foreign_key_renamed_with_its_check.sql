-- forwards
-- rename column p.id -> number
ALTER TABLE `p` RENAME COLUMN `id` TO `number`;
ALTER TABLE `p`
    DROP CONSTRAINT `p_id_b_check`,
    ADD CONSTRAINT `p_number_b_check` CHECK (number > 0 AND b > 0);

-- backwards
-- rename column p.number -> id
ALTER TABLE `p` RENAME COLUMN `number` TO `id`;
ALTER TABLE `p`
    DROP CONSTRAINT `p_number_b_check`,
    ADD CONSTRAINT `p_id_b_check` CHECK (id > 0 AND b > 0);
