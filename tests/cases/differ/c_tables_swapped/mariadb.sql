-- rename table new -> joinery_swap
RENAME TABLE `new` TO `joinery_swap`;

-- rename table old -> new
RENAME TABLE `old` TO `new`;

-- rename table joinery_swap -> old
RENAME TABLE `joinery_swap` TO `old`;
CREATE OR REPLACE VIEW `both` AS SELECT new.x FROM new JOIN old ON old.old_id = new.id;
