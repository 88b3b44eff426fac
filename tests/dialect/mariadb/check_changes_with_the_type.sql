-- forwards
-- change column t.a (type integer -> varchar(9))
-- change check t.c
ALTER TABLE `t`
    DROP CONSTRAINT `c`,
    MODIFY COLUMN `a` VARCHAR(9),
    ADD CONSTRAINT `c` CHECK (a <> '');

-- backwards
-- change check t.c
-- change column t.a (type varchar(9) -> integer)
ALTER TABLE `t`
    DROP CONSTRAINT `c`,
    MODIFY COLUMN `a` INT,
    ADD CONSTRAINT `c` CHECK (a > 0);
