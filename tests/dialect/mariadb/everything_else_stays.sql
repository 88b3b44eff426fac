-- forwards
-- change column t.a (type varchar(20) -> varchar(40))
-- rename column t.a -> alpha
ALTER TABLE `t` CHANGE COLUMN `a` `alpha` VARCHAR(40) CHARACTER SET latin1 COLLATE latin1_german1_ci NOT NULL DEFAULT 'x' INVISIBLE COMMENT 'It''s "quoted" \\ here' CHECK (alpha <> '');

-- backwards
-- rename column t.alpha -> a
-- change column t.a (type varchar(40) -> varchar(20))
ALTER TABLE `t` CHANGE COLUMN `alpha` `a` VARCHAR(20) CHARACTER SET latin1 COLLATE latin1_german1_ci NOT NULL DEFAULT 'x' INVISIBLE COMMENT 'It''s "quoted" \\ here' CHECK (a <> '');
