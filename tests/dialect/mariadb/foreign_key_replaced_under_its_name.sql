-- forwards
-- take foreign key t.t_a_fk out of the way
ALTER TABLE `t` DROP FOREIGN KEY `t_a_fk`;

-- drop foreign key t.t_a_fk
-- add foreign key t.t_a_fk
ALTER TABLE `t`
    DROP INDEX `t_a_fk`,
    ADD CONSTRAINT `t_a_fk` FOREIGN KEY (`b`) REFERENCES `r` (`id`);

-- backwards
-- take foreign key t.t_a_fk out of the way
ALTER TABLE `t` DROP FOREIGN KEY `t_a_fk`;

-- drop foreign key t.t_a_fk
-- add foreign key t.t_a_fk
ALTER TABLE `t`
    DROP INDEX `t_a_fk`,
    ADD CONSTRAINT `t_a_fk` FOREIGN KEY (`a`) REFERENCES `r` (`id`);
