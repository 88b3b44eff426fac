-- forwards
-- change primary key of table t
ALTER TABLE `t`
    DROP PRIMARY KEY,
    MODIFY COLUMN `id` INT,
    MODIFY COLUMN `code` VARCHAR(9) NOT NULL,
    ADD PRIMARY KEY (`code`);
ALTER TABLE `t`
    DROP PRIMARY KEY,
    MODIFY COLUMN `id` INT NOT NULL,
    ADD PRIMARY KEY (`id`, `code`);

-- drop primary key of table t
ALTER TABLE `t`
    DROP PRIMARY KEY,
    MODIFY COLUMN `id` INT,
    MODIFY COLUMN `code` VARCHAR(9);

-- backwards
-- add primary key to table t
ALTER TABLE `t`
    MODIFY COLUMN `id` INT NOT NULL,
    MODIFY COLUMN `code` VARCHAR(9) NOT NULL,
    ADD PRIMARY KEY (`id`, `code`);

-- change primary key of table t
ALTER TABLE `t`
    DROP PRIMARY KEY,
    MODIFY COLUMN `id` INT,
    ADD PRIMARY KEY (`code`);
ALTER TABLE `t`
    DROP PRIMARY KEY,
    MODIFY COLUMN `id` INT NOT NULL,
    MODIFY COLUMN `code` VARCHAR(9),
    ADD PRIMARY KEY (`id`);
