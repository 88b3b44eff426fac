-- must be 0: SELECT count(*) FROM (SELECT `n` AS value FROM `b` WHERE `n` IS NOT NULL GROUP BY `n` HAVING count(*) > 1) AS doubled
-- must be 0: SELECT count(*) FROM `b` WHERE NOT (n > 0)
-- must be 0: SELECT count(*) FROM `b` AS child WHERE child.`a_id` IS NOT NULL AND NOT EXISTS (SELECT 1 FROM `a` AS parent WHERE parent.`id` = child.`a_id`)

-- add check on b
-- add unique constraint on b
-- add foreign key on b
ALTER TABLE `b`
    ADD UNIQUE INDEX `b_n_unique` (`n`),
    ADD CONSTRAINT `b_n_check` CHECK (n > 0),
    ADD CONSTRAINT `b_a_id_foreign` FOREIGN KEY (`a_id`) REFERENCES `a` (`id`);
