-- add table node (2 columns)
CREATE TABLE `node` (
    `id` UUID NOT NULL DEFAULT (UUID()),
    `parent_id` UUID,
    PRIMARY KEY (`id`),
    CONSTRAINT `node_parent` FOREIGN KEY (`parent_id`) REFERENCES `node` (`id`) ON DELETE CASCADE
);
