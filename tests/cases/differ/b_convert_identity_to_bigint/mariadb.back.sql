-- must be 0: SELECT count(*) FROM `sample` WHERE `id` IS NOT NULL AND (`id` NOT BETWEEN -2147483648 AND 2147483647)
-- must be 0: SELECT count(*) FROM `child` WHERE `sample_id` IS NOT NULL AND (`sample_id` NOT BETWEEN -2147483648 AND 2147483647)

-- take foreign key child.child_sample out of the way
ALTER TABLE `child` DROP FOREIGN KEY `child_sample`;

-- change column sample.id (type bigint -> integer)
ALTER TABLE `sample` MODIFY COLUMN `id` INT NOT NULL AUTO_INCREMENT;

-- change column child.sample_id (type bigint -> integer)
ALTER TABLE `child`
    MODIFY COLUMN `sample_id` INT,
    ADD CONSTRAINT `child_sample` FOREIGN KEY (`sample_id`) REFERENCES `sample` (`id`);
