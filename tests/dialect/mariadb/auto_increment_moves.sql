-- forwards
-- change primary key of table t
-- change column t.id (no auto increment)
-- change column t.n (auto increment)
SET STATEMENT sql_mode = CONCAT(@@sql_mode, ',NO_AUTO_VALUE_ON_ZERO') FOR ALTER TABLE `t`
    DROP PRIMARY KEY,
    MODIFY COLUMN `id` INT,
    MODIFY COLUMN `n` INT NOT NULL AUTO_INCREMENT,
    ADD PRIMARY KEY (`n`);

-- backwards
-- change column t.n (no auto increment)
-- change column t.id (auto increment)
-- change primary key of table t
SET STATEMENT sql_mode = CONCAT(@@sql_mode, ',NO_AUTO_VALUE_ON_ZERO') FOR ALTER TABLE `t`
    DROP PRIMARY KEY,
    MODIFY COLUMN `id` INT NOT NULL AUTO_INCREMENT,
    MODIFY COLUMN `n` INT NOT NULL,
    ADD PRIMARY KEY (`id`);
