-- warning: book.with_length has no length, which MariaDB wants. It becomes TEXT.
-- warning: book.with_precision has no precision, which MariaDB wants. It becomes DECIMAL(65,30).
-- warning: The values of book.no_precision are rounded to fit DECIMAL(10,2).
-- warning: The values of book.real_to_numeric are rounded to fit FLOAT.
-- warning: The values of book.numeric_to_real are rounded to fit DECIMAL(10,2).
-- must be 0: SELECT count(*) FROM `book` WHERE `no_length` IS NOT NULL AND (CHAR_LENGTH(`no_length`) > 20)
-- must be 0: SELECT count(*) FROM `book` WHERE `no_precision` IS NOT NULL AND (ABS(CAST(`no_precision` AS DECIMAL(65, 2))) >= 100000000)
-- must be 0: SELECT count(*) FROM `book` WHERE `wider` IS NOT NULL AND (ABS(CAST(`wider` AS DECIMAL(65, 2))) >= 10000)
-- must be 0: SELECT count(*) FROM `book` WHERE `numeric_to_real` IS NOT NULL AND (ABS(CAST(`numeric_to_real` AS DECIMAL(65, 2))) >= 100000000)
-- must be 0: SELECT count(*) FROM `book` WHERE `longer` IS NOT NULL AND (CHAR_LENGTH(`longer`) > 20)

-- change column book.no_digits (type timestamp -> timestamp(3))
-- change column book.seconds (type timestamp(0) -> timestamp)
-- change column book.longer (type varchar(200) -> varchar(20))
-- change column book.shorter (type varchar(20) -> varchar(200))
-- change column book.numeric_to_real (type real -> numeric(10,2))
-- change column book.real_to_numeric (type numeric(10,2) -> real)
-- change column book.narrower (type numeric(8,2) -> numeric(10,4))
-- change column book.wider (type numeric(10,2) -> numeric(6,2))
-- change column book.with_precision (type numeric(10,2) -> numeric)
-- change column book.no_precision (type numeric -> numeric(10,2))
-- change column book.with_length (type varchar(20) -> varchar)
-- change column book.no_length (type varchar -> varchar(20))
ALTER TABLE `book`
    MODIFY COLUMN `no_length` VARCHAR(20),
    MODIFY COLUMN `with_length` TEXT,
    MODIFY COLUMN `no_precision` DECIMAL(10,2),
    MODIFY COLUMN `with_precision` DECIMAL(65,30),
    MODIFY COLUMN `wider` DECIMAL(6,2),
    MODIFY COLUMN `narrower` DECIMAL(10,4),
    MODIFY COLUMN `real_to_numeric` FLOAT,
    MODIFY COLUMN `numeric_to_real` DECIMAL(10,2),
    MODIFY COLUMN `shorter` VARCHAR(200),
    MODIFY COLUMN `longer` VARCHAR(20),
    MODIFY COLUMN `seconds` DATETIME,
    MODIFY COLUMN `no_digits` DATETIME(3);
