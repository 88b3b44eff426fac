-- forwards
-- add check t.positive
ALTER TABLE `t` ADD CONSTRAINT `positive` CHECK (a > 0 -- of course
);

-- change check t.positive
-- add check on t
-- rename column t.a -> alpha
-- rename constraint t.positive -> not_negative
ALTER TABLE `t`
    DROP CONSTRAINT `positive`,
    CHANGE COLUMN `a` `alpha` INT CHECK (alpha < 1000),
    ADD CONSTRAINT `not_negative` CHECK (alpha >= 0),
    ADD CONSTRAINT `t_id_alpha_check` CHECK (alpha <> id);

-- backwards
-- rename constraint t.not_negative -> positive
-- rename column t.alpha -> a
-- drop check on t
-- change check t.positive
ALTER TABLE `t`
    DROP CONSTRAINT `not_negative`,
    DROP CONSTRAINT `t_id_alpha_check`,
    CHANGE COLUMN `alpha` `a` INT,
    ADD CONSTRAINT `positive` CHECK (a > 0 -- of course
);

-- drop check t.positive
ALTER TABLE `t` DROP CONSTRAINT `positive`;
