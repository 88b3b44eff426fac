-- loses: table t
-- must be 0: SELECT count(*) FROM `child` AS child WHERE child.`t_id` IS NOT NULL

-- drop foreign key child.child_t
ALTER TABLE `child`
    DROP FOREIGN KEY `child_t`,
    DROP INDEX `child_t`;

-- drop table t
DROP TABLE `t`;

-- add table t (2 columns)
CREATE TABLE `t` (
    `id` INT NOT NULL,
    `value` INT,
    PRIMARY KEY (`id`),
    INDEX `t_value` (`value`)
);

-- add foreign key child.child_t
ALTER TABLE `child` ADD CONSTRAINT `child_t` FOREIGN KEY (`t_id`) REFERENCES `t` (`id`);
