-- forwards
-- add check on t
ALTER TABLE `t` ADD CONSTRAINT `t_a_check` CHECK (JSON_LENGTH(a) > 0);

-- backwards
-- drop check on t
ALTER TABLE `t` DROP CONSTRAINT `t_a_check`;
