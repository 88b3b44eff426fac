-- forwards
-- take foreign key t.t_r_id_fk out of the way
ALTER TABLE `t` DROP FOREIGN KEY `t_r_id_fk`;

-- change column t.r_id (type integer -> bigint)
ALTER TABLE `t` MODIFY COLUMN `r_id` BIGINT;

-- change column r.id (type integer -> bigint)
ALTER TABLE `r` MODIFY COLUMN `id` BIGINT NOT NULL;

-- put foreign key t.t_r_id_fk back
ALTER TABLE `t` ADD CONSTRAINT `t_r_id_fk` FOREIGN KEY (`r_id`) REFERENCES `r` (`id`);

-- backwards
-- take foreign key t.t_r_id_fk out of the way
ALTER TABLE `t` DROP FOREIGN KEY `t_r_id_fk`;

-- change column r.id (type bigint -> integer)
ALTER TABLE `r` MODIFY COLUMN `id` INT NOT NULL;

-- change column t.r_id (type bigint -> integer)
ALTER TABLE `t`
    MODIFY COLUMN `r_id` INT,
    ADD CONSTRAINT `t_r_id_fk` FOREIGN KEY (`r_id`) REFERENCES `r` (`id`);
