-- forwards
-- take foreign key c.c_f_fk out of the way
ALTER TABLE `c` DROP FOREIGN KEY `c_f_fk`;

-- change column c.f (generated as 1 + n)
-- rename column c.n -> m
ALTER TABLE `c`
    DROP INDEX `c_f_fk`,
    DROP COLUMN `f`,
    RENAME COLUMN `n` TO `m`,
    ADD COLUMN `f` INT GENERATED ALWAYS AS (1 + m) VIRTUAL,
    ADD CONSTRAINT `c_f_fk` FOREIGN KEY (`f`) REFERENCES `p` (`id`);

-- backwards
-- take foreign key c.c_f_fk out of the way
ALTER TABLE `c` DROP FOREIGN KEY `c_f_fk`;

-- rename column c.m -> n
-- change column c.f (generated as n + 1)
ALTER TABLE `c`
    DROP INDEX `c_f_fk`,
    DROP COLUMN `f`,
    RENAME COLUMN `m` TO `n`,
    ADD COLUMN `f` INT GENERATED ALWAYS AS (n + 1) VIRTUAL,
    ADD CONSTRAINT `c_f_fk` FOREIGN KEY (`f`) REFERENCES `p` (`id`);
