-- drop foreign key on b
-- drop unique constraint on b
-- drop check on b
ALTER TABLE `b`
    DROP FOREIGN KEY `b_a_id_foreign`,
    DROP CONSTRAINT `b_n_check`,
    DROP INDEX `b_n_unique`,
    DROP INDEX `b_a_id_foreign`;
