-- forwards
-- rename column t.id -> number
ALTER TABLE `t`
    DROP FOREIGN KEY `t_id_foreign`,
    RENAME COLUMN `id` TO `number`;
ALTER TABLE `t` ADD CONSTRAINT `t_number_foreign` FOREIGN KEY (`number`) REFERENCES `t` (`number`);

-- backwards
-- rename column t.number -> id
ALTER TABLE `t`
    DROP FOREIGN KEY `t_number_foreign`,
    RENAME COLUMN `number` TO `id`;
ALTER TABLE `t` ADD CONSTRAINT `t_id_foreign` FOREIGN KEY (`id`) REFERENCES `t` (`id`);
