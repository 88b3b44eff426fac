-- add view z_first
CREATE VIEW `z_first` AS SELECT id, price FROM book;

-- add view a_second
CREATE VIEW `a_second` AS SELECT id FROM z_first;

-- add view m_third
CREATE VIEW `m_third` AS SELECT id FROM a_second;
