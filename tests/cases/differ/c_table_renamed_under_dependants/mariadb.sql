-- rename table book -> work
RENAME TABLE `book` TO `work`;
CREATE OR REPLACE VIEW `dear` AS SELECT work.id FROM work WHERE work.price > 10;
