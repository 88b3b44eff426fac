-- drop index u.u_a
-- drop check u.u_check
-- change comment of table u
ALTER TABLE `u`
    DROP CONSTRAINT `u_check`,
    DROP INDEX `u_a`,
    COMMENT = '';

-- change column t.b (comment)
-- change column t.a (comment)
-- change comment of table t
ALTER TABLE `t`
    MODIFY COLUMN `a` TEXT COMMENT 'old',
    MODIFY COLUMN `b` TEXT,
    COMMENT = 'gone';
