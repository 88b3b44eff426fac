-- forwards
-- rename constraint t.t_r_id_fk -> to_r
SET STATEMENT foreign_key_checks = 0 FOR ALTER TABLE `t`
    DROP FOREIGN KEY `t_r_id_fk`,
    RENAME INDEX `t_r_id_fk` TO `to_r`,
    ADD CONSTRAINT `to_r` FOREIGN KEY (`r_id`) REFERENCES `r` (`id`);

-- backwards
-- rename constraint t.to_r -> t_r_id_fk
SET STATEMENT foreign_key_checks = 0 FOR ALTER TABLE `t`
    DROP FOREIGN KEY `to_r`,
    RENAME INDEX `to_r` TO `t_r_id_fk`,
    ADD CONSTRAINT `t_r_id_fk` FOREIGN KEY (`r_id`) REFERENCES `r` (`id`);
