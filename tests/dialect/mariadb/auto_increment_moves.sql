-- forwards
-- change primary key of table t
-- change column t.id (no auto increment)
-- change column t.n (auto increment)
ALTER TABLE `t`
    DROP PRIMARY KEY,
    MODIFY COLUMN `id` INT,
    MODIFY COLUMN `n` INT NOT NULL AUTO_INCREMENT,
    ADD PRIMARY KEY (`n`);

-- backwards
-- change column t.n (no auto increment)
-- change column t.id (auto increment)
-- change primary key of table t
ALTER TABLE `t`
    DROP PRIMARY KEY,
    MODIFY COLUMN `id` INT NOT NULL AUTO_INCREMENT,
    MODIFY COLUMN `n` INT NOT NULL,
    ADD PRIMARY KEY (`id`);
