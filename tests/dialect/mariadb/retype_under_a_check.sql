-- forwards
-- change column t.v (type bigint -> varchar(9))
ALTER TABLE `t`
    DROP CONSTRAINT `given`,
    MODIFY COLUMN `v` VARCHAR(9) NOT NULL,
    ADD CONSTRAINT `given` CHECK (v <> '');

-- backwards
-- change column t.v (type varchar(9) -> bigint)
ALTER TABLE `t`
    DROP CONSTRAINT `given`,
    MODIFY COLUMN `v` BIGINT NOT NULL,
    ADD CONSTRAINT `given` CHECK (v <> '');
