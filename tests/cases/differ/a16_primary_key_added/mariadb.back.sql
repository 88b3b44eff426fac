-- drop primary key of table log
ALTER TABLE `log` DROP PRIMARY KEY;
