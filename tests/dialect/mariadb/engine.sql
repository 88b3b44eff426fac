-- forwards
-- change options of table t
ALTER TABLE `t` ENGINE = MyISAM;

-- backwards
-- change options of table t
ALTER TABLE `t` ENGINE = InnoDB;
