-- add index t.t_a
-- add index t.t_b
ALTER TABLE `t`
    ADD INDEX `t_a` (`a`(20), `b`),
    ADD INDEX `t_b` (`b`) IGNORED;
