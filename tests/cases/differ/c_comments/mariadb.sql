-- note: Table u has comments that MariaDB has no place for (1). They stay in the model.
-- must be 0: SELECT count(*) FROM `u` WHERE NOT (a <> '')

-- change comment of table t
-- change column t.a (comment)
-- change column t.b (comment)
ALTER TABLE `t`
    MODIFY COLUMN `a` TEXT COMMENT 'new',
    MODIFY COLUMN `b` TEXT COMMENT 'first',
    COMMENT = '';

-- change comment of table u
-- add check u.u_check
-- add index u.u_a
ALTER TABLE `u`
    ADD INDEX `u_a` (`a`(768)) COMMENT 'for the list',
    ADD CONSTRAINT `u_check` CHECK (a <> ''),
    COMMENT = 'It''s new';
