-- forwards
-- add foreign key t.fa
-- add foreign key t.fb
-- drop foreign key t.t_c_fk
-- drop foreign key t.t_d_fk
-- change column t.d (type integer -> bigint)
-- add foreign key t.fd
ALTER TABLE `t`
    DROP FOREIGN KEY `t_c_fk`,
    DROP FOREIGN KEY `t_d_fk`,
    DROP INDEX `t_c_fk`,
    DROP INDEX `t_d_fk`,
    MODIFY COLUMN `d` BIGINT,
    ADD CONSTRAINT `fa` FOREIGN KEY (`a`) REFERENCES `r` (`id`),
    ADD CONSTRAINT `fb` FOREIGN KEY (`b`) REFERENCES `r` (`id`),
    ADD CONSTRAINT `fd` FOREIGN KEY (`d`) REFERENCES `q` (`id`);

-- backwards
-- drop foreign key t.fd
-- change column t.d (type bigint -> integer)
-- add foreign key t.t_d_fk
-- add foreign key t.t_c_fk
-- drop foreign key t.fb
-- drop foreign key t.fa
ALTER TABLE `t`
    DROP FOREIGN KEY `fa`,
    DROP FOREIGN KEY `fb`,
    DROP FOREIGN KEY `fd`,
    DROP INDEX `fa`,
    DROP INDEX `fb`,
    DROP INDEX `fd`,
    MODIFY COLUMN `d` INT,
    ADD CONSTRAINT `t_c_fk` FOREIGN KEY (`c`) REFERENCES `r` (`id`),
    ADD CONSTRAINT `t_d_fk` FOREIGN KEY (`d`) REFERENCES `r` (`id`);
