-- must be 0: SELECT count(*) FROM `t` WHERE `b` IS NULL

-- rename column t.a -> joinery_swap
-- rename column t.b -> a
-- rename column t.joinery_swap -> b
-- change column t.b (type integer -> bigint)
-- change column t.a (type varchar(20) -> text, not null)
ALTER TABLE `t`
    CHANGE COLUMN `a` `b` BIGINT,
    CHANGE COLUMN `b` `a` TEXT NOT NULL;
