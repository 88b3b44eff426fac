-- warning: Column sample.id is a serial with a sequence of its own, which MariaDB does not know. It numbers its rows by AUTO_INCREMENT.

-- take foreign key child.child_sample out of the way
ALTER TABLE `child` DROP FOREIGN KEY `child_sample`;

-- change column child.sample_id (type integer -> bigint)
ALTER TABLE `child` MODIFY COLUMN `sample_id` BIGINT;

-- change column sample.id (type integer -> bigint)
ALTER TABLE `sample` MODIFY COLUMN `id` BIGINT NOT NULL AUTO_INCREMENT;

-- put foreign key child.child_sample back
ALTER TABLE `child` ADD CONSTRAINT `child_sample` FOREIGN KEY (`sample_id`) REFERENCES `sample` (`id`);
