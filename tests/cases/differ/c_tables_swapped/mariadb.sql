-- rename table new -> joinery_swap
-- rename table old -> new
-- rename table joinery_swap -> old
RENAME TABLE `new` TO `joinery_swap`, `old` TO `new`, `joinery_swap` TO `old`;

-- bring view both up to date
ALTER VIEW `both` AS SELECT new.x FROM new JOIN old ON old.old_id = new.id;
