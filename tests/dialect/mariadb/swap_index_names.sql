-- forwards
-- rename index t.ia -> x
-- rename index t.ib -> ia
-- rename index t.x -> ib
ALTER TABLE `t`
    RENAME INDEX `ib` TO `ia`,
    RENAME INDEX `ia` TO `ib`;

-- backwards
-- rename index t.ib -> x
-- rename index t.ia -> ib
-- rename index t.x -> ia
ALTER TABLE `t`
    RENAME INDEX `ib` TO `ia`,
    RENAME INDEX `ia` TO `ib`;
