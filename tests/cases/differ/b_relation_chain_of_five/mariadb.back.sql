-- loses: table street
-- loses: table city
-- loses: table state
-- loses: table country
-- loses: table continent

-- drop table street
DROP TABLE `street`;

-- drop table city
DROP TABLE `city`;

-- drop table state
DROP TABLE `state`;

-- drop table country
DROP TABLE `country`;

-- drop table continent
DROP TABLE `continent`;
