-- forwards
-- take foreign key t.t_r_id_fk out of the way
ALTER TABLE `t` DROP FOREIGN KEY `t_r_id_fk`;

-- change foreign key t.t_r_id_fk
ALTER TABLE `t` ADD CONSTRAINT `t_r_id_fk` FOREIGN KEY (`r_id`) REFERENCES `r2` (`id`) ON DELETE SET NULL ON UPDATE CASCADE;

-- backwards
-- take foreign key t.t_r_id_fk out of the way
ALTER TABLE `t` DROP FOREIGN KEY `t_r_id_fk`;

-- change foreign key t.t_r_id_fk
ALTER TABLE `t` ADD CONSTRAINT `t_r_id_fk` FOREIGN KEY (`r_id`) REFERENCES `r1` (`id`);
