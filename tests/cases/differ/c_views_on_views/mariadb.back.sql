-- drop view m_third
DROP VIEW `m_third`;

-- drop view a_second
DROP VIEW `a_second`;

-- drop view z_first
DROP VIEW `z_first`;
