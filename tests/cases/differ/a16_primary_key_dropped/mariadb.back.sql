-- note: MariaDB calls every primary key PRIMARY; the name log_key stays in the model.
-- must be 0: SELECT count(*) FROM (SELECT `at` AS value FROM `log` GROUP BY `at` HAVING count(*) > 1) AS doubled

-- add primary key to table log
ALTER TABLE `log` ADD PRIMARY KEY (`at`);
