-- forwards
-- take foreign key t.t_up_fk out of the way
ALTER TABLE `t` DROP FOREIGN KEY `t_up_fk`;

-- drop foreign key t.t_up_fk
-- change options of table t
ALTER TABLE `t`
    DROP INDEX `t_up_fk`,
    ENGINE = MyISAM;

-- backwards
-- change options of table t
-- add foreign key t.t_up_fk
ALTER TABLE `t`
    ADD INDEX `t_up_fk` (`up`),
    ENGINE = InnoDB;
ALTER TABLE `t` ADD CONSTRAINT `t_up_fk` FOREIGN KEY (`up`) REFERENCES `t` (`id`);
