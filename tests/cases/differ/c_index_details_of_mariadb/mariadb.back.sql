-- drop index t.t_b
-- drop index t.t_a
ALTER TABLE `t`
    DROP INDEX `t_a`,
    DROP INDEX `t_b`;
