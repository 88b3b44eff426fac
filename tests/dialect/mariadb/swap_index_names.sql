-- forwards
-- rename index t.ia -> x
-- rename index t.ib -> ia
ALTER TABLE `t`
    DROP INDEX `ib`,
    ADD INDEX `ia` (`b`),
    RENAME INDEX `ia` TO `x`;

-- rename index t.x -> ib
ALTER TABLE `t` RENAME INDEX `x` TO `ib`;

-- backwards
-- rename index t.ib -> x
-- rename index t.ia -> ib
ALTER TABLE `t`
    DROP INDEX `ia`,
    ADD INDEX `ib` (`b`),
    RENAME INDEX `ib` TO `x`;

-- rename index t.x -> ia
ALTER TABLE `t` RENAME INDEX `x` TO `ia`;
