-- warning: book.no_length has no length, which MariaDB wants. It becomes TEXT.
-- warning: book.no_precision has no precision, which MariaDB wants. It becomes DECIMAL(65,30).
-- warning: The values of book.with_precision are rounded to fit DECIMAL(10,2).
-- warning: The values of book.narrower are rounded to fit DECIMAL(8,2).
-- warning: The values of book.real_to_numeric are rounded to fit DECIMAL(10,2).
-- warning: The values of book.numeric_to_real are rounded to fit FLOAT.
-- warning: The values of book.no_digits lose the fractions of a second that DATETIME has no room for.
-- must be 0: SELECT count(*) FROM `book` WHERE `with_length` IS NOT NULL AND (CHAR_LENGTH(`with_length`) > 20)
-- must be 0: SELECT count(*) FROM `book` WHERE `with_precision` IS NOT NULL AND (ABS(CAST(`with_precision` AS DECIMAL(65, 2))) >= 100000000)
-- must be 0: SELECT count(*) FROM `book` WHERE `narrower` IS NOT NULL AND (ABS(CAST(`narrower` AS DECIMAL(65, 2))) >= 1000000)
-- must be 0: SELECT count(*) FROM `book` WHERE `real_to_numeric` IS NOT NULL AND (ABS(CAST(`real_to_numeric` AS DECIMAL(65, 2))) >= 100000000)
-- must be 0: SELECT count(*) FROM `book` WHERE `shorter` IS NOT NULL AND (CHAR_LENGTH(`shorter`) > 20)

-- change column book.no_length (type varchar(20) -> varchar)
-- change column book.with_length (type varchar -> varchar(20))
-- change column book.no_precision (type numeric(10,2) -> numeric)
-- change column book.with_precision (type numeric -> numeric(10,2))
-- change column book.wider (type numeric(6,2) -> numeric(10,2))
-- change column book.narrower (type numeric(10,4) -> numeric(8,2))
-- change column book.real_to_numeric (type real -> numeric(10,2))
-- change column book.numeric_to_real (type numeric(10,2) -> real)
-- change column book.shorter (type varchar(200) -> varchar(20))
-- change column book.longer (type varchar(20) -> varchar(200))
-- change column book.seconds (type timestamp -> timestamp(0))
-- change column book.no_digits (type timestamp(3) -> timestamp)
ALTER TABLE `book`
    MODIFY COLUMN `no_length` TEXT,
    MODIFY COLUMN `with_length` VARCHAR(20),
    MODIFY COLUMN `no_precision` DECIMAL(65,30),
    MODIFY COLUMN `with_precision` DECIMAL(10,2),
    MODIFY COLUMN `wider` DECIMAL(10,2),
    MODIFY COLUMN `narrower` DECIMAL(8,2),
    MODIFY COLUMN `real_to_numeric` DECIMAL(10,2),
    MODIFY COLUMN `numeric_to_real` FLOAT,
    MODIFY COLUMN `shorter` VARCHAR(20),
    MODIFY COLUMN `longer` VARCHAR(200),
    MODIFY COLUMN `seconds` DATETIME(0),
    MODIFY COLUMN `no_digits` DATETIME;
