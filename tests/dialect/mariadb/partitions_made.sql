-- forwards
-- add table event (2 columns)
CREATE TABLE `event` (
    `id` BIGINT NOT NULL,
    `year` INT NOT NULL
)
    PARTITION BY LIST (year) (
        PARTITION `odd` VALUES IN (2025, 2027),
        PARTITION `other` DEFAULT);

-- add table spread (1 columns)
CREATE TABLE `spread` (
    `id` INT NOT NULL,
    PRIMARY KEY (`id`)
)
    PARTITION BY HASH (id) PARTITIONS 4;

-- backwards
-- drop table spread
DROP TABLE `spread`;

-- drop table event
DROP TABLE `event`;
