-- forwards
-- take foreign key t.t_parent_id_fk out of the way
ALTER TABLE `t` DROP FOREIGN KEY `t_parent_id_fk`;

-- change column t.parent_id (type varchar(36) -> uuid)
-- change column t.id (type varchar(36) -> uuid)
ALTER TABLE `t`
    MODIFY COLUMN `id` UUID NOT NULL,
    MODIFY COLUMN `parent_id` UUID;

-- put foreign key t.t_parent_id_fk back
ALTER TABLE `t` ADD CONSTRAINT `t_parent_id_fk` FOREIGN KEY (`parent_id`) REFERENCES `t` (`id`);

-- backwards
-- take foreign key t.t_parent_id_fk out of the way
ALTER TABLE `t` DROP FOREIGN KEY `t_parent_id_fk`;

-- change column t.id (type uuid -> varchar(36))
-- change column t.parent_id (type uuid -> varchar(36))
ALTER TABLE `t`
    MODIFY COLUMN `id` VARCHAR(36) NOT NULL,
    MODIFY COLUMN `parent_id` VARCHAR(36);

-- put foreign key t.t_parent_id_fk back
ALTER TABLE `t` ADD CONSTRAINT `t_parent_id_fk` FOREIGN KEY (`parent_id`) REFERENCES `t` (`id`);
