author name writer
SELECT 1;
DELIMITER $$ a
UPDATE author SET name = 1; SELECT 2$$ a
DELIMITER ;
a; b
